package eu.pescoportal.source;

import eu.pescoportal.record.Edition;
import eu.pescoportal.vocabulary.SourceKind;

import eu.pescoportal.web.BadParameterException;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;

/**
 * What the list of sources is asked for, in the words of its address; an empty filter holds nothing back.
 */
record SourceQuery(String q, String kind, String language, SourceSort sort, int page) {

    static final int SIZE = 50;
    static final int LONGEST_SEARCH = 200;
    static final List<String> KINDS = Arrays.stream(SourceKind.values()).map(SourceKind::word).toList();

    /**
     * @throws BadParameterException
     *             if a value makes no sense
     */
    static SourceQuery of(Parameters given, Collection<String> languages) {
        var q = given.text("q").map(t -> t.replaceAll("\\p{Cntrl}+", " ").strip()).orElse("");
        if (q.length() > LONGEST_SEARCH)
            throw new BadParameterException("q", q, "error.allowed.length", LONGEST_SEARCH);
        return new SourceQuery(q, given.word("kind", KINDS).orElse(""),
                given.word("language", languages).orElse(""),
                given.word("sort", SourceSort.words()).map(SourceSort::of).orElse(SourceSort.NEWEST),
                given.number("page", 1, 100_000, 1));
    }

    boolean isFiltered() {
        return !(q + kind + language).isEmpty();
    }

    /** The canonical address: only what differs from the defaults. */
    public Link link() {
        var p = new LinkedMultiValueMap<String, String>();
        if (!q.isEmpty()) p.add("q", q);
        if (!kind.isEmpty()) p.add("kind", kind);
        if (!language.isEmpty()) p.add("language", language);
        if (sort != SourceSort.NEWEST) p.add("sort", sort.word());
        if (page > 1) p.add("page", Integer.toString(page));
        return new Link("/sources", p);
    }

    Map<String, Object> parameters(Edition edition) {
        return Map.of("revision", edition.revision(), "q", q, "kind", kind.toUpperCase(Locale.ROOT),
                "language", language, "size", SIZE, "offset", (long) (page - 1) * SIZE);
    }
}
