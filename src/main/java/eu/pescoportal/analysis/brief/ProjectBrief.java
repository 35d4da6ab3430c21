package eu.pescoportal.analysis.brief;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A project on two pages: what it is, who takes part since when and on whose word, with which partners, what
 * happened, what is not known. Of a project that had ended its last day counts.
 *
 * @param notYet
 *            says that it did not exist yet; null where it did
 * @param ties
 *            third States first
 */
record ProjectBrief(Cover cover, ProjectDocument project, @Nullable String notYet, List<String> standing,
        List<Figure> figures, List<Reference> establishedBy, List<Row> now, List<Row> before, List<Tied> ties,
        List<Event> events, List<Sum> sums, List<String> unknown,
        List<Bibliography.Entry> sources) implements Brief {

    static ProjectBrief of(ProjectDocument project, DayView view, FactFilter filter, RegisterWords words) {
        var material = Material.of(view, filter, words, project.sources());
        var cover = cover(project, material);
        var listed = view.project(project.slug());
        if (listed.isEmpty()) return notYet(project, cover, material);
        var on = listed.get();
        var establishedBy = material.cite(List.of(Citation.of(project.establishedBy())));
        var day = project.membershipDay(view.day());
        var now = rows(project, row -> row.period().holdsOn(day), material);
        var before = rows(project, row -> row.period().hasEndedBy(day), material);
        var ties = Tied.of(project, material);
        return new ProjectBrief(cover, project, null, standing(on, material), figures(on, ties, words),
                establishedBy, now, before, ties, Event.of(project, material), Sum.of(project, material),
                Unknown.of(on, words), material.sources().entries());
    }

    private static ProjectBrief notYet(ProjectDocument project, Cover cover, Material material) {
        var words = material.words();
        var notYet = words.say("project.notYet", cover.asOf(), words.date(project.established()));
        return new ProjectBrief(cover, project, notYet, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), material.sources().entries());
    }

    private static Cover cover(ProjectDocument project, Material material) {
        var acronym = project.acronym();
        var words = material.words();
        var title = acronym == null
                ? project.name()
                : words.say("brief.project.title", project.name(), acronym);
        var told = new Cover.Told(title, acronym == null ? title : acronym,
                words.say("brief.project.subject", title));
        return Cover.of(RecordKind.PROJECT, project.slug(), project.slug(), told, material);
    }

    /** By role, then by the names of the states. */
    private static List<Row> rows(ProjectDocument project, Predicate<Participation> held, Material material) {
        var day = material.day();
        return project.participations()
                .stream()
                .filter(row -> row.period().hasBegunBy(day) && material.view().counts(row.checked()))
                .filter(held)
                .sorted(Comparator.comparing(Participation::role)
                        .thenComparing(row -> material.words().state(row.state()).label()))
                .map(row -> Row.ofState(project, row, material))
                .toList();
    }

    private static List<String> standing(ProjectOn on, Material material) {
        var words = material.words();
        var project = on.document();
        var ended = project.ended();
        var status = words.say(on.statusMessage());
        return List.of(words.say(project.domain().message()), words.say("wave", project.wave()),
                ended == null || !ended.hasBegunBy(material.day())
                        ? status
                        : words.say("brief.ended", status, words.date(ended)));
    }

    /** None where nobody is known: a 0 would say that there is nobody. */
    private static List<Figure> figures(ProjectOn on, List<Tied> ties, RegisterWords words) {
        if (on.isMembershipUnknown()) return List.of();
        var members = on.isMembershipPartial() ? "brief.project.members.partial" : "brief.project.members";
        return List.of(Figure.of(members, on.numberOfMembers(), words),
                Figure.of("brief.project.observers", on.observers().size(), words),
                Figure.of("brief.project.thirdStates", Tied.thirdStates(ties), words));
    }

    @Override
    public String template() {
        return "analysis/brief/project";
    }
}
