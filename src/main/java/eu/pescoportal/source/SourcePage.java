package eu.pescoportal.source;

import eu.pescoportal.register.document.SourceDocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * What the page of one source shows: itself, and what rests on it, by project and then about PESCO as a
 * whole.
 */
record SourcePage(SourceDocument source, String language, SequencedMap<String, List<Fact>> projects,
        List<Fact> others, List<Fact> reading) {

    static SourcePage of(SourceDocument source, List<Fact> facts, Locale locale) {
        var projects = new LinkedHashMap<String, List<Fact>>();
        var others = new ArrayList<Fact>();
        var reading = new ArrayList<Fact>();
        for (var fact : facts) {
            var slug = fact.slug();
            if (fact.what() == Fact.What.READING) reading.add(fact);
            else if (slug == null) others.add(fact);
            else
                projects.computeIfAbsent(slug, _ -> new ArrayList<>()).add(fact);
        }
        return new SourcePage(source, SourceListPage.name(source.language(), locale), projects, others,
                reading);
    }

    /** How many facts rest on it; further reading is none. */
    public int facts() {
        return others.size() + projects.values().stream().mapToInt(List::size).sum();
    }
}
