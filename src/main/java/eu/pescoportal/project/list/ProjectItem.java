package eu.pescoportal.project.list;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stood on a day, for programs. The three lists of states are null where the membership is
 * unknown.
 */
record ProjectItem(String slug, String name, @Nullable String acronym, int wave, String domain, String status,
        PartialDate established, @Nullable PartialDate ended, String membershipKnown,
        @Nullable List<String> coordinators, @Nullable List<String> members, @Nullable List<String> observers,
        List<String> partners, String url) {

    static ProjectItem of(ProjectOn project, PortalProperties portal) {
        var document = project.document();
        return new ProjectItem(document.slug(), document.name(), document.acronym(), document.wave(),
                document.domain().word(), project.status().word(), document.established(), document.ended(),
                project.membershipKnown().word(), known(project, project.coordinators()),
                known(project, project.members()), known(project, project.observers()), project.partners(),
                portal.absolute(RecordKind.PROJECT.path(document.slug())));
    }

    private static @Nullable List<String> known(ProjectOn project, List<String> codes) {
        return project.isMembershipUnknown() ? null : codes;
    }
}
