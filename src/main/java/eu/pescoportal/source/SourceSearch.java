package eu.pescoportal.source;

import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.search.Entry;
import eu.pescoportal.register.search.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Finds sources by words of their titles and publishers, or by any part of one of these. */
@Component
class SourceSearch {

    private final Searches searches;

    SourceSearch(Searches searches) {
        this.searches = searches;
    }

    /** Typos are forgiven only where nothing is found as it was typed, since what is found is not ranked. */
    Predicate<SourceDocument> met(String q, Snapshot snapshot) {
        if (q.isEmpty()) return _ -> true;
        var tiers = searches.of(snapshot).tiers(q, Entry.Kind.SOURCE);
        var met = withPart(Names.folded(q), snapshot);
        tiers.forEach((key, tier) -> { if (!tier.isTypo()) met.add(key); });
        return source -> (met.isEmpty() ? tiers.keySet() : met).contains(source.key());
    }

    private static Set<String> withPart(String part, Snapshot snapshot) {
        var keys = new HashSet<String>();
        if (part.isEmpty()) return keys;
        var publishers = new HashMap<String, Boolean>();
        var sources = snapshot.sources();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            if (sources.sortName(i).contains(part) || publishers.computeIfAbsent(source.publisher(),
                    publisher -> Names.folded(publisher).contains(part)))
                keys.add(source.key());
        }
        return keys;
    }
}
