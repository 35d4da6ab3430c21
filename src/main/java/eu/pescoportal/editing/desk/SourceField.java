package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One field for a source that a publication rests on.
 *
 * @param id
 *            by which problems name it
 */
record SourceField(String id, String key) {

    /** One for each, and a blank one if one more is asked for, or if there is none. */
    static List<SourceField> of(Proposal proposal, boolean another) {
        var sources = new ArrayList<>(proposal.sources());
        if (another || sources.isEmpty()) sources.add("");
        return IntStream.range(0, sources.size())
                .mapToObj(i -> new SourceField(Proposal.sourceField(i), sources.get(i)))
                .toList();
    }

    public boolean isFirst() {
        return id.equals(Proposal.sourceField(0));
    }
}
