package eu.pescoportal.analysis.changes;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Which changes are asked for: those after one day and up to another, in the order asked for.
 *
 * @param usual
 *            the first day where none is asked for: of the latest decision before the last day
 * @param byState
 *            they are told state by state instead of project by project
 * @param known
 *            the revision of the register, 0 for the latest
 */
record ChangeQuery(LocalDate from, LocalDate to, LocalDate usual, LocalDate today, ChangeFilter filter,
        boolean byState, boolean onlyChecked, int known) {

    static final String PATH = "/changes";

    /**
     * From the latest decision before the last day, if no other day is asked for.
     *
     * @throws BadParameterException
     *             if a value makes no sense, or the first day is after the last
     */
    static ChangeQuery of(Parameters given, Snapshot snapshot, LocalDate today) {
        var to = to(given, today);
        return of(given, snapshot, to, Decisions.of(snapshot, today).latestBefore(to), today);
    }

    /** The same from the beginning, if no other day is asked for. */
    static ChangeQuery ofAll(Parameters given, Snapshot snapshot, LocalDate today) {
        return of(given, snapshot, to(given, today), AsOf.FIRST_DAY, today);
    }

    private static LocalDate to(Parameters given, LocalDate today) {
        return given.day(ChangeParameters.TO.name(), AsOf.FIRST_DAY, today, today);
    }

    private static ChangeQuery of(Parameters given, Snapshot snapshot, LocalDate to, LocalDate usual,
            LocalDate today) {
        var from = given.day(ChangeParameters.FROM.name(), AsOf.FIRST_DAY, today, usual);
        if (from.isAfter(to))
            throw new BadParameterException("from", from.toString(), "error.allowed.notAfter", to.toString());
        return new ChangeQuery(from, to, usual, today, ChangeFilter.of(given, snapshot),
                given.word(ToldParameters.BY).filter("state"::equals).isPresent(),
                given.word(FactParameters.CHECKED).isPresent(), AsOf.known(given));
    }

    /** The same on any later day. */
    Link lasting() {
        return link().with("from", from).with("to", to);
    }

    /** Where a change stands among few others. */
    static Link only(Change change) {
        var p = new LinkedMultiValueMap<String, String>();
        p.add("from", change.day().minusDays(1).toString());
        p.add("to", change.day().toString());
        if (change.project() != null) p.add("project", change.project());
        return new Link(PATH, p);
    }

    /** The day up to which changes are told, as other pages are asked for it. */
    AsOf asOf() {
        return new AsOf(to, today, known);
    }

    public boolean hasUsualDays() {
        return from.equals(usual) && to.equals(today);
    }

    /** The canonical address: only what differs from the defaults. */
    public Link link() {
        var p = new LinkedMultiValueMap<String, String>();
        if (!from.equals(usual)) p.add("from", from.toString());
        if (!to.equals(today)) p.add("to", to.toString());
        p.addAll("state", filter.states().stream().map(Words::lower).toList());
        p.addAll("domain", filter.domains().stream().map(Word::word).toList());
        p.addAll("project", filter.projects());
        p.addAll("partner", filter.partners());
        if (byState) p.add("by", "state");
        if (onlyChecked) p.add("checked", "only");
        if (known > 0) p.add("known", Integer.toString(known));
        p.values().removeIf(List::isEmpty);
        return new Link(PATH, p);
    }
}
