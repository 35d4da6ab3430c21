package eu.pescoportal.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The answers that are kept, by how many bytes there is room for. Those with parameters have a part of their
 * own: whoever walks through every filter pushes out no page.
 */
public class Answers {

    private final Cache<Key, Answer> pages;
    private final Cache<Key, Answer> filters;
    private final ConcurrentMap<Key, CompletableFuture<@Nullable Answer>> making = new ConcurrentHashMap<>();
    private volatile @Nullable Moment now;

    Answers(DataSize pages, DataSize filters) {
        this.pages = cache(pages);
        this.filters = cache(filters);
    }

    private static Cache<Key, Answer> cache(DataSize most) {
        return Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((Key key, Answer answer) -> answer.weight() + 2 * key.query().length())
                .build();
    }

    @Nullable
    Answer find(Key key) {
        return part(key).getIfPresent(key);
    }

    private Cache<Key, Answer> part(Key key) {
        return key.isOfAFilter() ? filters : pages;
    }

    /**
     * Lets one make the answer while others wait for it. Null for the one that has to; it must
     * {@link #finish}.
     */
    @Nullable
    CompletableFuture<@Nullable Answer> begin(Key key) {
        return making.putIfAbsent(key, new CompletableFuture<>());
    }

    /**
     * @param answer
     *            null if it is none for everybody: then each makes its own
     */
    void finish(Key key, @Nullable Answer answer, boolean keep) {
        if (answer != null && keep) keep(key, answer);
        var made = making.remove(key);
        if (made != null) made.complete(answer);
    }

    void keep(Key key, Answer answer) {
        if (!key.moment().equals(now)) {
            now = key.moment();
            forgetAllBut(key.moment());
        }
        part(key).put(key, answer);
    }

    /** Nobody asks again for what was true before. */
    private void forgetAllBut(Moment moment) {
        pages.asMap().keySet().removeIf(key -> !key.moment().equals(moment));
        filters.asMap().keySet().removeIf(key -> !key.moment().equals(moment));
    }

    void forget() {
        pages.invalidateAll();
        filters.invalidateAll();
    }

    /** How many bytes each part holds. */
    public long weight(boolean ofFilters) {
        var part = ofFilters ? filters : pages;
        part.cleanUp();
        return part.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
