package eu.pescoportal.analysis.facts;

import eu.pescoportal.analysis.facts.FactPage.Said;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Tie;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.Column;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What ties projects to partners, to those that are named or to all. */
final class PartnerLinks implements FactList.Facts<Tie, LinkItem> {

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
    private static long uncounted(ProjectList projects) {
        return projects.positions().mapToLong(position -> {
            var facts = projects.view().facts(position);
            return facts.ties(named(projects)).filter(tie -> !facts.isCounted(tie)).count();
        }).sum();
    }

    private static List<String> named(ProjectList projects) {
        return projects.query().filter().partners();
    }

    @Override
    public Said said(FactList<Tie, LinkItem> list, RegisterWords words) {
        var uncounted = uncounted(list.projects());
        return FactWords.said("links", list, named(list.projects()), key -> words.partner(key).label(), words)
                .with(uncounted == 0 ? List.of() : List.of(words.say("links.uncounted", uncounted)));
    }

    @Override
    public LinkRow row(Tie tie, FactWords words) {
        return LinkRow.of(tie, words);
    }

    @Override
    public LinkItem item(Tie tie, RegisterWords words, PortalProperties portal) {
        return LinkItem.of(tie, words, portal);
    }

    @Override
    public List<Column<LinkItem>> columns() {
        return LinkItem.columns();
    }
}
