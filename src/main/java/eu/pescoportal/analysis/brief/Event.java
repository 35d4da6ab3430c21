package eu.pescoportal.analysis.brief;

import eu.pescoportal.register.Reference;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.List;

/** A milestone of a project. */
record Event(String date, String title, List<Reference> references, boolean checked) {

    /** Those of the future are told today only, as nobody knew of them then. */
    static List<Event> of(ProjectDocument project, Material material) {
        var asOf = material.filter().asOf();
        return project.milestones()
                .stream()
                .filter(milestone -> asOf.isCurrent() || milestone.date().hasBegunBy(asOf.day()))
                .map(milestone -> new Event(material.words().date(milestone.date()), milestone.title(),
                        material.cite(milestone.citations()), milestone.checked()))
                .toList();
    }
}
