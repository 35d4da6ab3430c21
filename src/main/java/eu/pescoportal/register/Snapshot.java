package eu.pescoportal.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.kind.Standing;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.record.version.LatestVersion;
import eu.pescoportal.record.wording.Telling;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.error.GoneException;
import eu.pescoportal.web.error.NotFoundException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The register at one revision, in memory: all documents that stood then, and which records no longer did. It
 * never changes, so whatever is made of it can be kept as long as it is.
 */
public final class Snapshot implements Standing, Records {

    /** So many days are kept ready; each takes about a megabyte for a thousand times the projects of 2026. */
    private static final int DAYS = 64;

    static final Snapshot EMPTY = new Snapshot(null, Shelves.EMPTY, Map.of());

    private record Asked(LocalDate day, boolean onlyChecked) {}

    private final Edition.@Nullable Publication publication;
    private final Shelves shelves;
    private final Map<RecordKind, Map<String, Withdrawal>> withdrawals;
    private final Cache<Asked, DayView> days = Caffeine.newBuilder().maximumSize(DAYS).build();
    private final Supplier<FactsBySource> facts = Once.of(() -> FactsBySource.of(this));
    private final Supplier<Kinships> kinships = Once.of(() -> Kinships.of(projects()));
    private final Supplier<SortedSet<Integer>> waves;
    private final Supplier<Map<String, String>> addresses;
    private final @Nullable PartialDate newestSource;

    Snapshot(Edition.@Nullable Publication publication, Shelves shelves,
            Map<RecordKind, Map<String, Withdrawal>> withdrawals) {
        this.publication = publication;
        this.shelves = shelves;
        this.withdrawals = withdrawals;
        this.waves = Once.of(shelves::waves);
        this.addresses = Once.of(shelves::addresses);
        this.newestSource = shelves.newestSource();
    }

    /** 0 while nothing was published. */
    public long revision() {
        return publication == null ? 0 : publication.revision();
    }

    /** The day of its publication; null while nothing was published. */
    public @Nullable PartialDate publishedOn() {
        return publication == null ? null : publication.day();
    }

    /**
     * @param latest
     *            the revision of today's register
     */
    Edition edition(long latest) {
        return new Edition(publication, latest, newestSource, shelves.latestCount());
    }

    @Override
    public Shelf<? extends Document> shelf(RecordKind kind) {
        return shelves.shelf(kind);
    }

    @Override
    public boolean has(RecordKind kind, String key) {
        return shelf(kind).has(key);
    }

    @Override
    public boolean isTaken(RecordKind kind, String key) {
        return has(kind, key) || withdrawal(kind, key).isPresent();
    }

    @Override
    public Optional<String> at(RecordKind kind, String address) {
        return kind == RecordKind.SOURCE
                ? Optional.ofNullable(addresses.get().get(address))
                : Optional.empty();
    }

    /** The keys of the sources by where on the web they stand. */
    public Map<String, String> addresses() {
        return addresses.get();
    }

    /** What is known of a record that once stood and does no longer. */
    public Optional<Withdrawal> withdrawal(RecordKind kind, String key) {
        return Optional.ofNullable(withdrawals.getOrDefault(kind, Map.of()).get(key));
    }

    /**
     * The last version of a record, also where it was withdrawn; none if nothing was ever published of it.
     */
    public Optional<LatestVersion> latest(RecordRef record) {
        return shelf(record.kind()).published(record.key())
                .map(p -> new LatestVersion(p.document().name(), p.number(), false))
                .or(() -> withdrawal(record.kind(), record.key())
                        .map(w -> new LatestVersion(w.name(), w.number(), true)));
    }

    /** The same of a record of which there must be one, else a {@link NotFoundException}. */
    public LatestVersion latestOf(RecordRef record) {
        return latest(record).orElseThrow(() -> new NotFoundException(record.kind().one(), record.key()));
    }

    public Collection<Withdrawal> withdrawals(RecordKind kind) {
        return withdrawals.getOrDefault(kind, Map.of()).values();
    }

    /** Says why a record is not there: it was withdrawn, or it never was. */
    public RuntimeException absent(RecordKind kind, String key) {
        return withdrawal(kind, key)
                .<RuntimeException>map(w -> new GoneException(kind.path(key), w.day(), w.reason()))
                .orElseGet(() -> new NotFoundException(kind.one(), key));
    }

    /** As it would be with other documents, new or in place of what stands, and without some records. */
    public Snapshot with(Collection<? extends Document> documents, Collection<RecordRef> withdrawn) {
        return new Overlay(this, publication, documents, withdrawn).snapshot();
    }

    /** The register as it is true on a day. */
    public DayView on(LocalDate day, boolean onlyChecked) {
        return days.get(new Asked(day, onlyChecked), _ -> new DayView(this, day, onlyChecked));
    }

    public DayView on(FactFilter filter) {
        return on(filter.asOf().day(), filter.onlyChecked());
    }

    /** What rests on each source. */
    public FactsBySource facts() {
        return facts.get();
    }

    /** Which projects continue which. */
    public Kinships kinships() {
        return kinships.get();
    }

    /** The waves of all projects, whatever the day. */
    public SortedSet<Integer> waves() {
        return waves.get();
    }

    /** The sources of a fact as a page cites them; one that was withdrawn meanwhile cannot be. */
    public List<CitedSource> cited(List<Citation> citations) {
        return citations.stream()
                .flatMap(c -> sources().find(c.source()).map(s -> new CitedSource(s, c.place())).stream())
                .toList();
    }

    /** How differences are told in a language, with the sources of this revision. */
    public Telling telling(Locale locale) {
        return new Telling(locale, sources()::find);
    }

    public List<SourceDocument> sources(Collection<String> keys) {
        return keys.stream().flatMap(key -> sources().find(key).stream()).toList();
    }
}
