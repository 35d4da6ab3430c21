package eu.pescoportal.home;

import eu.pescoportal.record.Edition;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader needs to take the data along and to cite it: the portal's address and what is published. */
record DataPage(String address, long revision, @Nullable PartialDate publishedOn) {

    static DataPage of(Edition edition, PortalProperties portal) {
        return new DataPage(portal.absolute("/"), edition.revision(), edition.publishedOn());
    }

    /** The addresses that the page lists, without their slash, as its messages name them. */
    public List<String> files() {
        return Stream.concat(Files.LISTS.stream(), Files.EXAMPLES.stream())
                .map(path -> path.substring(1))
                .toList();
    }

    /** The year of the publication, as text: a citation has no thousands separator in it. */
    public String year() {
        return publishedOn == null ? "" : publishedOn.text().substring(0, 4);
    }
}
