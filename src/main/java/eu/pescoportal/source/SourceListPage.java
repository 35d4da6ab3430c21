package eu.pescoportal.source;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.SourceKind;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the page of the list of sources shows.
 *
 * @param locale
 *            of the page
 */
record SourceListPage(SourceList list, List<Language> languages, Locale locale) implements Addressed {

    /** A language that some sources are in. */
    record Language(String code, String name, long sources) {

        /** As a list to choose from has it, with the number of sources. */
        public String label() {
            return name + " (" + sources + ")";
        }
    }

    static SourceListPage of(SourceList list, Map<String, Long> languages, Locale locale) {
        return new SourceListPage(list,
                languages.entrySet()
                        .stream()
                        .map(e -> new Language(e.getKey(), name(e.getKey(), locale), e.getValue()))
                        .sorted(Comparator.comparing(Language::name))
                        .toList(),
                locale);
    }

    static String name(String language, Locale locale) {
        return Locale.of(language).getDisplayLanguage(locale);
    }

    /** The languages of all sources, and how many are in each; most first. */
    static SequencedMap<String, Long> languages(Snapshot snapshot) {
        var counts = snapshot.sources()
                .all()
                .stream()
                .collect(
                        Collectors.groupingBy(SourceDocument::language, TreeMap::new, Collectors.counting()));
        var languages = new LinkedHashMap<String, Long>();
        counts.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(language -> languages.put(language.getKey(), language.getValue()));
        return languages;
    }

    public SourceQuery query() {
        return list.query();
    }

    /** The filters that are on as they stand behind a title, in the words of the address. */
    public String asked() {
        var values = query().link()
                .without("page")
                .without("sort")
                .parameters()
                .values()
                .stream()
                .map(List::getFirst)
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : ": " + values;
    }

    public SourceKind[] kinds() {
        return SourceKind.values();
    }

    public SourceSort[] sorts() {
        return SourceSort.values();
    }

    public boolean hasSeveralPages() {
        return list.pager().pages() > 1 && !list.pager().isPastTheLast();
    }

    /** Whether a source is in another language than the page. */
    public boolean isForeign(SourceRow row) {
        return !row.language().equals(locale.getLanguage());
    }

    public String language(SourceRow row) {
        return name(row.language(), locale);
    }

    @Override
    public Link address() {
        return query().link();
    }
}
