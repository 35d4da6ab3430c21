package eu.pescoportal.analysis.collaboration;

import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.List;

/**
 * The pairs of states, for programs: all of them, whatever page is asked for.
 *
 * @param projects
 *            how many were looked at
 * @param order
 *            the codes of the states, so that those which work together stand side by side
 * @param url
 *            of the page
 */
record CollaborationJson(LocalDate on, long revision, int projects, int total, String notice, String url,
        List<String> order, List<Collaboration.Pair> items) {

    static CollaborationJson of(ProjectList list, String notice, PortalProperties portal) {
        var collaboration = Collaboration.of(list);
        var pairs = collaboration.pairs();
        var page = list.query().link().without("page").without("size").without("sort").at("/collaboration");
        return new CollaborationJson(list.query().asOf().day(), list.view().snapshot().revision(),
                list.total(), pairs.size(), notice, portal.absolute(page),
                collaboration.order().stream().map(collaboration.states()::get).toList(), pairs);
    }
}
