package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.form.Fields;
import eu.pescoportal.editing.form.Option;
import eu.pescoportal.editing.form.Options;
import eu.pescoportal.editing.form.Section;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.record.wording.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a change of many records shows.
 *
 * @param open
 *            the sets that it can go into instead of a new one
 * @param grid
 *            null where nothing can be ticked
 * @param scopeName
 *            of the state or project that it is asked of; null for all
 * @param preview
 *            what it would make; null while that was not asked for
 */
record BulkPage(Asked asked, List<DraftSet> open, @Nullable Grid grid, @Nullable String scopeName,
        Fields fields, Options options, @Nullable Notice notice, @Nullable Preview preview) {

    /**
     * @param title
     *            that a new set would have
     * @param remarks
     *            what is left alone, and why
     */
    record Preview(String title, List<Entry> entries, List<String> remarks) {}

    /** What becomes of a record, in words. */
    record Entry(String name, List<Line> lines) {}

    public String word() {
        return asked.bulk().word();
    }

    public @Nullable String setPath() {
        return asked.place().set() == null ? null : Place.of(asked.place().set());
    }

    public boolean hasScope() {
        return asked.bulk().hasScope();
    }

    /** Whether states can be named, too. */
    public boolean asksForStates() {
        return hasScope() && asked.scope().state() == null;
    }

    public boolean isInto(DraftSet set) {
        return asked.place().into() != null && asked.place().into().id() == set.id();
    }

    /** Everything in the table at once, where it is all of one state or one project. */
    public boolean canTakeAll() {
        return asked.bulk() == Bulk.DEPARTURES && !asked.scope().isAll();
    }

    /** The sources to be offered first: those named here already, and those that the set rests on. */
    public Set<String> usedSources() {
        var used = new HashSet<>(asked.form().sources());
        var set = asked.place().target();
        if (set != null) used.addAll(set.proposal().sources());
        return used;
    }

    /** The parts that fold. */
    public Map<String, Section> parts() {
        return Map.of(Shape.NEW_SOURCES, Section.ofNewSources(fields));
    }

    /** What the rows of a list are called. */
    public RowTitles names() {
        return new RowTitles(asked.form());
    }

    /** The states outside PESCO, which can join it. */
    public List<Option> outside() {
        return options.snapshot()
                .states()
                .all()
                .stream()
                .filter(state -> state.pescoFrom() == null)
                .map(state -> new Option(state.code(), state.name()))
                .toList();
    }
}
