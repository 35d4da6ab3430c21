package eu.pescoportal.source;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.register.search.Names;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Finds sources by what is typed: words of title and publisher, or a part of them. */
@Component
class SourceSearch {

    Predicate<SourceDocument> met(String q, Snapshot snapshot) {
        if (q.isEmpty()) return _ -> true;
        var part = Words.lower(q);
        var folded = Names.folded(q);
        return source -> {
            var text = source.title() + " " + source.publisher();
            return Words.lower(text).contains(part)
                    || !folded.isEmpty() && Names.folded(text).contains(folded);
        };
    }
}
