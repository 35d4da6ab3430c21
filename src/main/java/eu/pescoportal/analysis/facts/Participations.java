package eu.pescoportal.analysis.facts;

import eu.pescoportal.analysis.facts.FactPage.Said;
import eu.pescoportal.register.Part;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who takes part in what, of the states that are named, by a group too, or of all. */
final class Participations implements FactList.Facts<Part, ParticipationItem> {

    static final Participations ALL = new Participations();

    private static final Comparator<Part> ORDER = Comparator
            .<Part, Integer>comparing(part -> part.participation().role().ordinal())
            .thenComparing(part -> part.participation().state());

    private Participations() {}

    @Override
    public String path() {
        return "/participations";
    }

    /** Coordinators first, then members, as the list of states on a project's page has them. */
    @Override
    public Stream<Part> of(int position, ProjectList projects) {
        var states = projects.found().named();
        return projects.view()
                .facts(position)
                .parts()
                .filter(part -> states.isEmpty() || states.contains(part.participation().state()))
                .sorted(ORDER);
    }

    @Override
    public Said said(FactList<Part, ParticipationItem> list, RegisterWords words) {
        return FactWords
                .said("participations", list, list.projects().found().named(),
                        code -> words.state(code).label(), words)
                .with(doubts(list.projects(), words));
    }

    /** Where states are asked for, those of unknown membership are not among the projects, nor all others. */
    private static List<String> doubts(ProjectList list, RegisterWords words) {
        var found = list.found();
        var named = !found.named().isEmpty();
        var partial = found.rows();
        partial.and(list.view().with(MembershipKnown.PARTIAL));
        var doubts = new ArrayList<String>();
        if (found.unknown() > 0)
            doubts.add(words.say(named ? "participations.unknown.more" : "participations.unknown",
                    found.unknown()));
        if (!named && !partial.isEmpty())
            doubts.add(words.say("participations.partial", partial.cardinality()));
        if (named && found.partlyKnown() > 0)
            doubts.add(words.say("participations.partial.more", found.partlyKnown()));
        return doubts;
    }

    @Override
    public ParticipationRow row(Part part, FactWords words) {
        return ParticipationRow.of(part, words);
    }

    @Override
    public ParticipationItem item(Part part, RegisterWords words, PortalProperties portal) {
        return ParticipationItem.of(part, words, portal);
    }

    @Override
    public List<Column<ParticipationItem>> columns() {
        return ParticipationItem.columns();
    }
}
