package eu.pescoportal.partner;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Tie;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What ties a partner to projects, as lists of them. */
record PartnerTies(String partner, Snapshot snapshot, AsOf asOf, List<Tie> ties) {

    /** The projects of those ties, each with all of them, in the order of the ties. */
    List<TiedProject> of(Predicate<Tie> which) {
        var projects = new LinkedHashMap<String, TiedProject>();
        for (var tie : ties)
            if (which.test(tie))
                projects.computeIfAbsent(tie.project().slug(), _ -> project(tie.project()))
                        .ties()
                        .add(line(tie.link()));
        return List.copyOf(projects.values());
    }

    private TiedProject project(ProjectDocument project) {
        return new TiedProject(project, project.period().hasEndedBy(asOf.day()),
                asOf.address(RecordKind.PROJECT.path(project.slug())), new ArrayList<>());
    }

    private TiedProject.Line line(PartnerLink link) {
        var via = link.partner().equals(partner)
                ? Optional.<TiedProject.Via>empty()
                : snapshot.partners()
                        .find(link.partner())
                        .map(body -> new TiedProject.Via(body,
                                asOf.address(RecordKind.PARTNER.path(body.key()))));
        return new TiedProject.Line(link, via.orElse(null), snapshot.cited(link.citations()));
    }
}
