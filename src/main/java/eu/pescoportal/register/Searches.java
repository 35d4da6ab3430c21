package eu.pescoportal.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.pescoportal.register.search.SearchIndex;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The search indexes of snapshots, each made once. The first is made for whoever first searches, so that a
 * start does not wait for it; after a publication the next one is made in the background.
 */
@Component
public class Searches {

    private static final Logger log = LoggerFactory.getLogger(Searches.class);
    /** So many revisions are kept; somebody who looks back searches one of them several times. */
    private static final int KEPT = 4;

    private record Made(long revision, SearchIndex index) {}

    private final Snapshots snapshots;
    private final SearchNames names;
    private final Cache<Long, SearchIndex> indexes = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final AtomicBoolean following = new AtomicBoolean();
    private volatile @Nullable Made newest;

    Searches(Snapshots snapshots, SearchNames names) {
        this.snapshots = snapshots;
        this.names = names;
    }

    /**
     * The index to search a snapshot with. Just after a publication it may still be the one before, which
     * names records that are gone: whoever takes hits from it looks their keys up in the snapshot, and leaves
     * out what is not there.
     */
    public SearchIndex of(Snapshot snapshot) {
        var last = newest;
        if (last == null || snapshot.revision() < last.revision()) return made(snapshot);
        if (snapshot.revision() > last.revision()) follow();
        return last.index();
    }

    /** Many who ask at once wait for one. */
    private SearchIndex made(Snapshot snapshot) {
        var index = indexes.get(snapshot.revision(), _ -> SearchIndex.of(SearchEntries.of(snapshot, names)));
        if (snapshot.revision() >= snapshots.newest().revision()) keep(new Made(snapshot.revision(), index));
        return index;
    }

    private synchronized void keep(Made next) {
        if (newest == null || newest.revision() < next.revision()) newest = next;
    }

    /** Makes the index of the newest snapshot in the background, if anybody ever searched. */
    void follow() {
        if (!isBehind() || !following.compareAndSet(false, true)) return;
        Thread.ofPlatform().daemon().name("search-index").start(() -> {
            try {
                while (isBehind())
                    made(snapshots.newest());
            } catch (RuntimeException e) { // the index before goes on to answer, and the next look tries
                                           // again
                log.warn("The search index could not be made: {}", e.getMessage());
            } finally {
                following.set(false);
            }
        });
    }

    /** Which revision is searched first of all; none as long as nobody searched. */
    OptionalLong revision() {
        var last = newest;
        return last == null ? OptionalLong.empty() : OptionalLong.of(last.revision());
    }

    private boolean isBehind() {
        var last = newest;
        return last != null && last.revision() < snapshots.newest().revision();
    }
}
