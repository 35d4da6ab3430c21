package eu.pescoportal.history;

import eu.pescoportal.web.Pager;
import java.util.List;

/**
 * What the page of publications shows.
 *
 * @param unknown
 *            what was typed to name a record names none
 */
record PublicationPage(PublicationQuery query, List<Publication> publications, Pager pager, boolean unknown) {

    public String word() {
        return query.onlyCorrections() ? "corrections" : "history";
    }

    public List<String> kinds() {
        return PublicationQuery.KINDS;
    }

    public boolean isOnOnePage() {
        return pager.pages() <= 1 || pager.isPastTheLast();
    }
}
