package eu.pescoportal.state;

import eu.pescoportal.record.AsOf;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.CitedSource;
import eu.pescoportal.register.Part;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Words;
import java.util.List;

/**
 * A role of a state in a project.
 *
 * @param now
 *            it holds on the day asked for, and the project had not ended
 * @param over
 *            the project had ended by then
 * @param address
 *            of the project
 */
record PartRow(ProjectDocument project, Participation participation, boolean now, boolean over,
        String address, List<CitedSource> cited) {

    static PartRow of(Part part, AsOf asOf, Snapshot snapshot) {
        var project = part.project();
        return new PartRow(project, part.participation(), part.now(), project.period().hasEndedBy(asOf.day()),
                asOf.address(RecordKind.PROJECT.path(project.slug())),
                snapshot.cited(part.participation().citations()));
    }

    public Role role() {
        return participation.role();
    }

    /** The box in which the letter of the role stands. */
    public String roleClass() {
        return "role role-" + Words.lower(role().letter());
    }
}
