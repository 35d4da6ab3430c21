package eu.pescoportal.state;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the page of all member states shows: those that belonged to the EU on the day asked for. */
record MemberStateListPage(FactFilter filter, List<MemberStateRow> rows) implements Addressed {

    /** The day the withdrawal of the United Kingdom took effect. */
    private static final LocalDate BREXIT = LocalDate.of(2020, 2, 1);

    static MemberStateListPage of(Snapshot snapshot, FactFilter filter, Locale locale) {
        var day = snapshot.on(filter);
        return new MemberStateListPage(filter,
                day.inEu()
                        .stream()
                        .map(state -> MemberStateRow.of(state, day, filter, locale))
                        .sorted(Comparator.comparing(MemberStateRow::name))
                        .toList());
    }

    /** The United Kingdom, which the register keeps as a partner, was one too then. */
    public boolean isBeforeBrexit() {
        return filter.asOf().day().isBefore(BREXIT);
    }

    public int members() {
        return rows.size() + (isBeforeBrexit() ? 1 : 0);
    }

    public long participating() {
        return rows.stream().filter(MemberStateRow::participating).count();
    }

    @Override
    public Link address() {
        return filter.link("/states");
    }

    @Override
    public LocalDate day() {
        return filter.asOf().day();
    }
}
