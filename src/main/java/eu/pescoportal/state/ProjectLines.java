package eu.pescoportal.state;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Part;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Line;
import eu.pescoportal.register.bars.Spell;
import eu.pescoportal.register.bars.Strip;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Role;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles of a state, one line for each project, in the order of their names. */
record ProjectLines(List<Part> parts, FactFilter filter, RegisterWords words, Bibliography sources) {

    private static final Comparator<Participation> BY_TIME = Comparator.comparing(Participation::from,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * @param role
     *            that the state has on the day asked for; null for the projects in which it has none, or
     *            which had ended
     */
    List<Line> of(@Nullable Role role) {
        return parts.stream()
                .collect(Collectors.groupingBy(Part::project, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(e -> now(e.getValue()) == role)
                .map(e -> line(e.getKey(), e.getValue()))
                .toList();
    }

    private static @Nullable Role now(List<Part> parts) {
        return parts.stream()
                .filter(Part::now)
                .map(part -> part.participation().role())
                .findFirst()
                .orElse(null);
    }

    private Line line(ProjectDocument project, List<Part> parts) {
        var roles = parts.stream().map(Part::participation).sorted(BY_TIME).toList();
        return new Line(null, project.name(), filter.asOf().address(RecordKind.PROJECT.path(project.slug())),
                null, project.acronym(), ended(project),
                roles.stream().map(role -> Spell.of(role, words, sources)).toList(),
                Strip.of(Axis.until(filter.asOf().day()), project, roles));
    }

    /** How and when it ended, where it had by the day asked for. */
    private @Nullable String ended(ProjectDocument project) {
        return project.ended() != null && project.outcome() != null
                && project.ended().hasBegunBy(filter.asOf().day())
                        ? words.say("projects.row.ended", words.say(project.outcome().message()),
                                words.date(project.ended()))
                        : null;
    }
}
