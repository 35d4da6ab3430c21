package eu.pescoportal.vocabulary;

/**
 * What a partner is: the alliance itself, one of its bodies, a body of the EU, another organisation, or a
 * third State.
 */
public enum PartnerKind implements Word {
    NATO, NATO_BODY, EU_BODY, INTERNATIONAL_ORG, THIRD_STATE;

    @Override
    public String message() {
        return "partner.kind." + word();
    }
}
