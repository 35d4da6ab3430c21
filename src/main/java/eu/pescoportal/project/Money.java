package eu.pescoportal.project;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.document.Funding;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.FundingKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The money of a project by kind, as it had been decided by the day asked for.
 *
 * @param later
 *            how many sums were decided later, or in a year that is not known
 */
record Money(List<Group> groups, int later) {

    /** Sums of one kind. */
    record Group(String kind, List<Sum> sums) {}

    private static final Comparator<Funding> BY_YEAR = Comparator.comparing(Funding::year,
            Comparator.nullsLast(Comparator.naturalOrder()));

    static Money of(ProjectDocument project, PageContext context) {
        var decided = project.funding().stream().filter(sum -> isDecided(sum, context.asOf())).toList();
        var kinds = decided.stream()
                .sorted(BY_YEAR)
                .collect(Collectors.groupingBy(Funding::kind, () -> new EnumMap<>(FundingKind.class),
                        Collectors.toList()));
        return new Money(kinds.entrySet()
                .stream()
                .map(e -> new Group(context.words().say(e.getKey().message()),
                        e.getValue().stream().map(sum -> Sum.of(sum, context)).toList()))
                .toList(), project.funding().size() - decided.size());
    }

    /** A year counts from its first day; a sum of an unknown year is shown today only. */
    private static boolean isDecided(Funding sum, AsOf asOf) {
        return asOf.isCurrent() || sum.year() != null && sum.year() <= asOf.day().getYear();
    }

    public boolean isEmpty() {
        return groups.isEmpty() && later == 0;
    }
}
