package eu.pescoportal.history;

import eu.pescoportal.record.PublishedVersion;
import eu.pescoportal.record.RecordKind;

import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/**
 * What the page of a record's versions shows, and, where two were asked for, how they differ.
 *
 * @param latest
 *            the number of the last version
 */
record HistoryPage(RecordKind kind, String path, String name, int latest, boolean withdrawn,
        List<PublishedVersion> versions, Pager pager, @Nullable Comparison comparison) {

    /**
     * @param lines
     *            each difference in words; none where both say the same
     */
    record Comparison(int from, int to, List<String> lines) {}

    public Link link() {
        return new Link(path + "/history", new LinkedMultiValueMap<>());
    }

    public Link comparing() {
        return link().at(path + "/compare");
    }

    /** A version in full, at an address that always shows the same. */
    public String whole(PublishedVersion version) {
        return path + "/versions/" + version.number();
    }

    /** What a version changed. */
    public String changes(PublishedVersion version) {
        return comparing().with("from", version.number() - 1).with("to", version.number()).toString();
    }
}
