package eu.pescoportal.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.pescoportal.web.parameter.BadParameterException;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The snapshots that answers are made from: the newest one that this instance knows of, and some earlier
 * ones.
 */
@Component
public class Snapshots {

    /** So many earlier revisions are kept; somebody who looks back reads several pages of one. */
    private static final int EARLIER = 4;

    private final SnapshotReader reader;
    private final TransactionTemplate reading;
    private final Cache<Integer, Snapshot> earlier = Caffeine.newBuilder().maximumSize(EARLIER).build();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Snapshot newest = Snapshot.EMPTY;
    private volatile @Nullable Instant confirmed;

    Snapshots(SnapshotReader reader, PlatformTransactionManager transactions) {
        this.reader = reader;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // All statements of a snapshot see one state of the database.
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The newest one that this instance knows of; asks the database nothing once there is one. */
    public Snapshot newest() {
        return newest.revision() == 0 ? refreshed() : newest;
    }

    /**
     * The newest one there is, asked for at once. Within a transaction that holds the lock of publications
     * nothing newer can come before it ends.
     */
    public Snapshot refreshed() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return keep(next());
        turn.lock();
        try {
            return keep(reading.execute(_ -> next()));
        } finally {
            turn.unlock();
        }
    }

    /** The newest one, by somebody who knows which that is. */
    public Snapshot reached(long revision) {
        var now = newest;
        return now.revision() == revision ? now : refreshed();
    }

    private Snapshot next() {
        var last = newest;
        var revision = reader.newest();
        return revision > last.revision() ? reader.next(last, revision) : last;
    }

    /** What is shown never goes back, whoever is late. */
    private synchronized Snapshot keep(Snapshot next) {
        confirmed = Instant.now();
        if (next.revision() > newest.revision()) newest = next;
        return newest;
    }

    /** When the database last said that there is nothing newer; null before there is a snapshot. */
    public @Nullable Instant confirmed() {
        return confirmed;
    }

    /**
     * @param revision
     *            0 for the newest
     * @throws BadParameterException
     *             if there is no such revision yet
     */
    public Snapshot known(int revision) {
        var now = newest();
        if (revision > now.revision()) now = refreshed();
        if (revision == 0 || revision == now.revision()) return now;
        if (revision > now.revision())
            throw new BadParameterException("known", Integer.toString(revision), "error.allowed.number", "1",
                    Long.toString(now.revision()));
        return earlier.get(revision, number -> reading.execute(_ -> reader.whole(number)));
    }
}
