package eu.pescoportal.register.bars;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn in one row.
 *
 * @param lines
 *            the time for which it is not known whether a role was held, and that between an approval and
 *            what it approved
 */
public record Strip(List<Bar> bars, List<Bar> lines, List<Mark> marks) {

    /**
     * The roles of one state in one project. Where the start is not known, the role counts from the day on
     * which the project was established; it is dotted up to the day by which it is known to have been held.
     */
    public static Strip of(Axis axis, ProjectDocument project, List<Participation> participations) {
        var strip = empty();
        for (var participation : participations)
            strip.add(axis, project, participation);
        strip.markEnd(axis, project);
        return strip;
    }

    /**
     * A third State's way into a project: thin from the approval, and a bar from the day on which it takes
     * part. A mere request is not drawn.
     */
    public static Strip of(Axis axis, ProjectDocument project, PartnerLink link) {
        var strip = empty();
        var end = earlier(link.to(), project.ended());
        var from = link.kind() == LinkKind.PARTICIPATES ? link.from() : null;
        if (link.approved() != null)
            axis.bar("bar bar-approved", link.approved().firstDay(), from == null ? end : from.firstDay())
                    .ifPresent(strip.lines::add);
        if (from != null) axis.bar("bar bar-member", from.firstDay(), end).ifPresent(strip.bars::add);
        strip.markEnd(axis, project);
        return strip;
    }

    private static Strip empty() {
        return new Strip(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void markEnd(Axis axis, ProjectDocument project) {
        if (project.ended() != null) axis.mark(Mark.END, project.ended().firstDay()).ifPresent(marks::add);
    }

    private void add(Axis axis, ProjectDocument project, Participation participation) {
        var style = style(participation);
        var end = earlier(participation.to(), project.ended());
        var known = participation.from() == null ? participation.knownBy() : participation.from();
        if (participation.from() == null)
            axis.bar(style, project.established().firstDay(),
                    known == null ? end : earlier(known.firstDay(), end)).ifPresent(lines::add);
        if (known != null) axis.bar(style, known.firstDay(), end).ifPresent(bars::add);
    }

    /** Coordinator dark, member middle, observer outlined. */
    private static String style(Participation participation) {
        return "bar bar-" + participation.role().word();
    }

    private static @Nullable LocalDate earlier(@Nullable PartialDate one, @Nullable PartialDate other) {
        return earlier(one == null ? null : one.firstDay(), other == null ? null : other.firstDay());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }
}
