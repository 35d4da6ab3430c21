package eu.pescoportal.vocabulary;

/** The programme that money comes from. */
public enum Programme {
    EDF, EDIDP, CEF, OTHER
}
