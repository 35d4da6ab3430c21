package eu.pescoportal.home;

import eu.pescoportal.record.Edition;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import org.jspecify.annotations.Nullable;

/** What a reader needs to take the data along and to cite it: the portal's address and what is published. */
record DataPage(String address, long revision, @Nullable PartialDate publishedOn) {

    static DataPage of(Edition edition, PortalProperties portal) {
        return new DataPage(portal.absolute("/"), edition.revision(), edition.publishedOn());
    }

    /** The year of the publication, as text: a citation has no thousands separator in it. */
    public String year() {
        return publishedOn == null ? "" : publishedOn.text().substring(0, 4);
    }
}
