package eu.pescoportal.web.twin;

/** Under which the content of the register may be used. */
public final class Licence {

    /** As SPDX lists it. */
    public static final String CODE = "CC-BY-4.0";
    public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
