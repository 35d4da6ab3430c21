package eu.pescoportal.source;

import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.SourceKind;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.web.BadParameterException;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.Takes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/** What the list of sources is asked for; without a kind or language, for those of any. */
record SourceQuery(String q, @Nullable SourceKind kind, @Nullable String language, SourceSort sort,
        int page) {

    /** Marks what is answered by it: the parameters it is read from. */
    @Takes({"q", "kind", "language", "sort", "page"})
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Asked {
    }

    static final int SIZE = 50;

    /**
     * @throws BadParameterException
     *             if a value makes no sense
     */
    static SourceQuery of(Parameters given, Collection<String> languages) {
        return new SourceQuery(given.search("q"),
                given.word("kind", Word.of(SourceKind.class))
                        .flatMap(word -> Word.of(SourceKind.class, word))
                        .orElse(null),
                given.word("language", languages).orElse(null),
                given.word("sort", SourceSort.words()).map(SourceSort::of).orElse(SourceSort.NEWEST),
                given.number("page", 1, 100_000, 1));
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
