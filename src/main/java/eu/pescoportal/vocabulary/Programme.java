package eu.pescoportal.vocabulary;

/** The programme that money comes from. */
public enum Programme implements Word {
    EDF, EDIDP, CEF, OTHER;

    @Override
    public String message() {
        return "programme." + word();
    }
}
