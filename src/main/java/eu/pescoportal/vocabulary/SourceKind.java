package eu.pescoportal.vocabulary;

/** What a source is; a release comes from an institution, ministry or firm. */
public enum SourceKind implements Word {
    ACT, REPORT, RELEASE, ARTICLE, PAGE, PARLIAMENT;

    @Override
    public String message() {
        return "source.kind." + word();
    }
}
