package eu.pescoportal.source;

/** What a source is; a release comes from an institution, ministry or firm. */
public enum SourceKind {
    ACT, REPORT, RELEASE, ARTICLE, PAGE, PARLIAMENT
}
