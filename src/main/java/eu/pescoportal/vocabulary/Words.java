package eu.pescoportal.vocabulary;

import java.util.Locale;

/** The only place where codes and keys are turned to lower or upper case, the same in every language. */
public final class Words {

    private Words() {}

    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    public static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
