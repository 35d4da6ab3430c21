package eu.pescoportal.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page of the list of sources shows. */
record SourceListPage(SourceList list, List<Language> languages) {

    /** A language that some sources are in. */
    record Language(String code, String name, long sources) {}

    static SourceListPage of(SourceList list, Map<String, Long> languages, Locale locale) {
        return new SourceListPage(list,
                languages.entrySet()
                        .stream()
                        .map(e -> new Language(e.getKey(), name(e.getKey(), locale), e.getValue()))
                        .sorted(Comparator.comparing(Language::name))
                        .toList());
    }

    static String name(String language, Locale locale) {
        return Locale.of(language).getDisplayLanguage(locale);
    }

    public SourceQuery query() {
        return list.query();
    }

    public List<String> kinds() {
        return SourceQuery.KINDS;
    }

    public List<String> sorts() {
        return SourceSort.words();
    }

    public String language(SourceRow row, Locale locale) {
        return name(row.language(), locale);
    }
}
