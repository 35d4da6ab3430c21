package eu.pescoportal.analysis.changes;

import eu.pescoportal.analysis.changes.ChangeRow.Ref;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources that a page names, numbered in the order in which it first does. */
final class NumberedSources {

    private final Snapshot snapshot;
    private final RegisterWords words;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    NumberedSources(Snapshot snapshot, RegisterWords words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    List<Ref> refs(List<Citation> citations) {
        var refs = new ArrayList<Ref>();
        for (var cited : snapshot.cited(citations)) {
            var number = numbers.computeIfAbsent(cited.source().key(), _ -> numbers.size() + 1);
            refs.add(new Ref(cited.place() == null
                    ? words.say("changes.ref", number)
                    : words.say("changes.ref.place", number, cited.place()), "#source-" + number));
        }
        return refs;
    }

    List<SourceDocument> list() {
        return snapshot.sources(numbers.keySet());
    }
}
