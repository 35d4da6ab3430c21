package eu.pescoportal.partner;

import eu.pescoportal.register.CitedSource;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project on a partner's page, with all that ties the two in one way.
 *
 * @param over
 *            the project had ended by the day asked for
 */
record TiedProject(ProjectDocument project, boolean over, String address, List<Line> ties) {

    /**
     * A tie as the page shows it.
     *
     * @param via
     *            the body of NATO that it goes through, on the page of NATO
     */
    record Line(PartnerLink link, @Nullable Via via, List<CitedSource> cited) {}

    record Via(PartnerDocument body, String address) {}
}
