package eu.pescoportal.vocabulary;

import java.util.Locale;

/** What a source is; a release comes from an institution, ministry or firm. */
public enum SourceKind {
    ACT, REPORT, RELEASE, ARTICLE, PAGE, PARLIAMENT;

    /** The word of addresses and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
