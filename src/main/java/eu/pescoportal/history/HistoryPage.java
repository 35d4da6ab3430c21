package eu.pescoportal.history;

import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.LatestVersion;
import eu.pescoportal.record.wording.Line;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/** What the page of a record's versions shows, and, where two were asked for, how they differ. */
record HistoryPage(RecordRef record, LatestVersion latest, List<PublishedVersion> versions, Pager pager,
        @Nullable Comparison comparison) implements Addressed {

    /**
     * @param lines
     *            each difference in words; none where both say the same
     */
    record Comparison(int from, int to, List<Line> lines) {}

    /** The message that says how it stands: nobody is told that a withdrawn record was not changed since. */
    public String lede() {
        return latest.withdrawn() ? "history.lede.withdrawn" : "history.lede";
    }

    public Link link() {
        return new Link(record.path() + "/history", new LinkedMultiValueMap<>());
    }

    public Link comparing() {
        return link().at(record.path() + "/compare");
    }

    public boolean isOnOnePage() {
        return pager.pages() <= 1 || pager.isPastTheLast();
    }

    /** The numbers that the form for comparing begins with. */
    public int from() {
        return comparison == null ? latest.number() - 1 : comparison.from();
    }

    public int to() {
        return comparison == null ? latest.number() : comparison.to();
    }

    /** A version in full, at an address that always shows the same. */
    public String whole(PublishedVersion version) {
        return record.path() + "/versions/" + version.number();
    }

    /** What a version changed. */
    public String changes(PublishedVersion version) {
        return comparing().with("from", version.number() - 1).with("to", version.number()).toString();
    }

    /** Whether it is not what stands now. */
    public boolean canComeBack(PublishedVersion version) {
        return version.number() < latest.number() || latest.withdrawn();
    }

    @Override
    public Link address() {
        if (comparison != null)
            return comparing().with("from", comparison.from()).with("to", comparison.to());
        return pager.page() > 1 ? link().with("page", pager.page()) : link();
    }
}
