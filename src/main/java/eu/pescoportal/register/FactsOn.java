package eu.pescoportal.register;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The facts of one project that are true on the day of a view, with what each rests on. */
public final class FactsOn {

    private final ProjectDocument project;
    private final LocalDate day;
    private final DaySets sets;

    FactsOn(ProjectDocument project, LocalDate day, DaySets sets) {
        this.project = project;
        this.day = day;
        this.sets = sets;
    }

    /** The roles that states have; once the project had ended, those of its last day. */
    public Stream<Part> parts() {
        var memberDay = project.membershipDay(day);
        var over = project.period().hasEndedBy(day);
        return project.participations()
                .stream()
                .filter(part -> holds(part, memberDay))
                .map(part -> new Part(project, part, !over));
    }

    private boolean holds(Participation part, LocalDate memberDay) {
        return sets.counts(part, memberDay) && !part.period().hasEndedBy(memberDay);
    }

    /**
     * What ties it to one of the partners, whether lists count it or not; where none is named, to any. A tie
     * to a body of NATO is one to NATO.
     */
    public Stream<Tie> ties(List<String> partners) {
        return project.partnerLinks()
                .stream()
                .filter(link -> sets.counts(link) && !link.hasEndedBy(day))
                .filter(link -> partners.isEmpty() || sets.tied(link).stream().anyMatch(partners::contains))
                .map(link -> new Tie(project, link, false));
    }

    /** Whether lists find a project by it. */
    public boolean isCounted(Tie tie) {
        return sets.isCounted(tie.link());
    }
}
