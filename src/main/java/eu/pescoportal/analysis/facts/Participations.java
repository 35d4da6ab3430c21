package eu.pescoportal.analysis.facts;

import eu.pescoportal.register.Part;
import eu.pescoportal.register.query.ProjectList;
import java.util.Comparator;
import java.util.stream.Stream;

/** Who takes part in what, of the states that are named, by a group too, or of all. */
final class Participations implements FactList.Facts<Part> {

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
}
