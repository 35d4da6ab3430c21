package eu.pescoportal.vocabulary;

import java.util.Locale;

/** The part a state has in a project; the words of Decision (CFSP) 2018/909. */
public enum Role {
    COORDINATOR, MEMBER, OBSERVER;

    /** The word of addresses and exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The letter in the small box: c, m or o. */
    public String letter() {
        return word().substring(0, 1);
    }

    /** The key of the message that names it. */
    public String message() {
        return "role." + word();
    }
}
