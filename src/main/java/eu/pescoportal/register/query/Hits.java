package eu.pescoportal.register.query;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.search.Entry;
import eu.pescoportal.register.search.SearchIndex;
import eu.pescoportal.register.search.Tier;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The positions of the projects that a search met, and how well. */
record Hits(Map<Integer, Tier> tiers) {

    /** The index may be that of the revision before; what is gone since is no hit. */
    static Hits of(SearchIndex index, String q, Snapshot snapshot) {
        var tiers = new HashMap<Integer, Tier>();
        index.tiers(q, Entry.Kind.PROJECT).forEach((slug, tier) -> {
            var position = snapshot.projects().position(slug);
            if (position >= 0) tiers.put(position, tier);
        });
        return new Hits(tiers);
    }

    BitSet positions() {
        var positions = new BitSet();
        tiers.keySet().forEach(positions::set);
        return positions;
    }
}
