package eu.pescoportal.source;

import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.SourceKind;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.PageParameter;
import eu.pescoportal.web.parameter.Parameters;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/** What the list of sources is asked for; without a kind or language, for those of any. */
record SourceQuery(String q, @Nullable SourceKind kind, @Nullable String language, SourceSort sort,
        int page) {

    static final int SIZE = 50;

    /**
     * @throws BadParameterException
     *             if a value makes no sense
     */
    static SourceQuery of(Parameters given, Collection<String> languages) {
        return new SourceQuery(given.search(SourceParameters.Q.name()),
                given.word(SourceParameters.KIND, SourceKind.class).orElse(null),
                given.word(SourceParameters.LANGUAGE.name(), languages).orElse(null),
                given.word(SourceParameters.SORT).map(SourceSort::of).orElse(SourceSort.NEWEST),
                given.number(PageParameter.PAGE, 1));
    }

    /** Whether the filters let it through; the search is another matter. */
    boolean admits(SourceDocument source) {
        return (kind == null || kind == source.kind())
                && (language == null || language.equals(source.language()));
    }

    /** The canonical address: only what differs from the defaults. */
    public Link link() {
        var p = new LinkedMultiValueMap<String, String>();
        if (!q.isEmpty()) p.add("q", q);
        if (kind != null) p.add("kind", kind.word());
        if (language != null) p.add("language", language);
        if (sort != SourceSort.NEWEST) p.add("sort", sort.word());
        if (page > 1) p.add("page", Integer.toString(page));
        return new Link("/sources", p);
    }
}
