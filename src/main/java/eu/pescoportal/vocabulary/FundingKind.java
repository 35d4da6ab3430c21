package eu.pescoportal.vocabulary;

/** What a sum of money is; sums of different kinds are never added up. */
public enum FundingKind implements Word {
    EU_GRANT, TOTAL_BUDGET, NATIONAL_SHARE, CONTRACT, RELATED;

    @Override
    public String message() {
        return "funding." + word();
    }
}
