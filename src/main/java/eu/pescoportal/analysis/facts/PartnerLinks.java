package eu.pescoportal.analysis.facts;

import eu.pescoportal.register.Tie;
import eu.pescoportal.register.query.ProjectList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What ties projects to partners, to those that are named or to all. */
final class PartnerLinks implements FactList.Facts<Tie> {

    static final PartnerLinks ALL = new PartnerLinks();

    private static final Comparator<Tie> ORDER = Comparator
            .<Tie, String>comparing(tie -> tie.link().partner())
            .thenComparing(tie -> tie.link().kind());

    private PartnerLinks() {}

    @Override
    public String path() {
        return "/links";
    }

    @Override
    public Stream<Tie> of(int position, ProjectList projects) {
        var facts = projects.view().facts(position);
        return facts.ties(named(projects)).filter(facts::isCounted).sorted(ORDER);
    }

    /** How many more ties there are, requests and mentions, by which no list finds a project. */
    static long uncounted(ProjectList projects) {
        return projects.positions().mapToLong(position -> {
            var facts = projects.view().facts(position);
            return facts.ties(named(projects)).filter(tie -> !facts.isCounted(tie)).count();
        }).sum();
    }

    private static List<String> named(ProjectList projects) {
        return projects.query().filter().partners();
    }
}
