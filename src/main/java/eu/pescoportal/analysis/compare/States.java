package eu.pescoportal.analysis.compare;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.Part;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Status;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What is counted of states side by side, as coordinators or members. */
record States(DayView view, List<String> codes) {

    /** In the first year PESCO had no projects. */
    private static final int FIRST_YEAR = 2018;

    /** A project that a state joined after it had begun. */
    record Joined(int position, PartialDate since) {}

    BitSet taking(String code) {
        return view.taking(code, ProjectFilter.MEMBERS);
    }

    Overlap overlap() {
        return new Overlap(codes.stream().map(this::taking).toList());
    }

    BitSet ongoing(String code) {
        return ongoing(code, view);
    }

    private static BitSet ongoing(String code, DayView view) {
        return Roles.both(view.taking(code, ProjectFilter.MEMBERS), view.with(Status.ONGOING));
    }

    /** The last day of each year, and the day asked for. */
    List<LocalDate> yearEnds() {
        return IntStream.rangeClosed(FIRST_YEAR, view.day().getYear())
                .mapToObj(year -> LocalDate.of(year, 12, 31))
                .map(day -> day.isAfter(view.day()) ? view.day() : day)
                .toList();
    }

    /** How many running projects a state had on a day, counting the facts that are counted here. */
    int ongoing(String code, LocalDate day) {
        return ongoing(code, view.snapshot().on(day, !view.counts(false))).cardinality();
    }

    /** The latest first. */
    List<Joined> joined(String code) {
        var parts = view.parts(code).stream().filter(part -> isMember(part.participation())).toList();
        return parts.stream()
                .filter(part -> part.participation().from() != null && isLate(part, parts))
                .map(part -> new Joined(view.snapshot().projects().position(part.project().slug()),
                        Objects.requireNonNull(part.participation().from())))
                .sorted(Comparator.comparing(Joined::since).reversed().thenComparing(Joined::position))
                .toList();
    }

    /** It began after the project did, and not with a mere change of role. */
    private static boolean isLate(Part part, List<Part> all) {
        var since = Objects.requireNonNull(part.participation().from());
        return since.firstDay().isAfter(part.project().established().firstDay()) && all.stream()
                .noneMatch(other -> other.project().equals(part.project())
                        && since.equals(other.participation().to()));
    }

    private static boolean isMember(Participation participation) {
        return ProjectFilter.MEMBERS.contains(participation.role());
    }

    /** Of how many of its projects nobody knows since when it has taken part. */
    long undated(String code) {
        var taking = taking(code);
        return view.parts(code)
                .stream()
                .filter(part -> isMember(part.participation()) && part.participation().from() == null)
                .map(part -> view.snapshot().projects().position(part.project().slug()))
                .filter(taking::get)
                .distinct()
                .count();
    }

}
