package eu.pescoportal.history;

import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page of publications shows.
 *
 * @param unknown
 *            what was typed to name a record names none
 */
record PublicationPage(PublicationQuery query, List<Publication> publications, Pager pager,
        boolean unknown) implements Addressed {

    public String word() {
        return query.onlyCorrections() ? "corrections" : "history";
    }

    /** The filters that are on as they stand behind a title, in the words of the address. */
    public String asked() {
        var values = query.link()
                .without("page")
                .parameters()
                .values()
                .stream()
                .map(List::getFirst)
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : ": " + values;
    }

    public List<String> kinds() {
        return PublicationQuery.KINDS;
    }

    public boolean isOnOnePage() {
        return pager.pages() <= 1 || pager.isPastTheLast();
    }

    @Override
    public Link address() {
        return query.link();
    }
}
