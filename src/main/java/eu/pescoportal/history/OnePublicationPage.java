package eu.pescoportal.history;

import eu.pescoportal.record.wording.Line;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;

/**
 * What the page of one publication shows: each record that it touched, and how.
 *
 * @param publication
 *            with the records of one page
 * @param words
 *            how each differs from before, where it stood before
 * @param latest
 *            the number of the latest publication
 */
record OnePublicationPage(Publication publication, Map<Publication.Touched, List<Line>> words, Pager pager,
        long latest) implements Addressed {

    /** So many records are shown on a page. */
    static final int SIZE = 50;

    public Imprint imprint() {
        return publication.imprint();
    }

    public List<Line> lines(Publication.Touched touched) {
        return words.getOrDefault(touched, List.of());
    }

    public boolean isOnOnePage() {
        return pager.pages() <= 1 || pager.isPastTheLast();
    }

    /** The address of the publication before; empty if there is none. */
    public String earlier() {
        return imprint().revision() > 1 ? "/history/" + (imprint().revision() - 1) : "";
    }

    public String later() {
        return imprint().revision() < latest ? "/history/" + (imprint().revision() + 1) : "";
    }

    public Link link() {
        return new Link(publication.path(), new LinkedMultiValueMap<>());
    }

    @Override
    public Link address() {
        return pager.page() > 1 ? link().with("page", pager.page()) : link();
    }
}
