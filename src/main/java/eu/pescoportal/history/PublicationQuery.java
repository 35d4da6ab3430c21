package eu.pescoportal.history;

import eu.pescoportal.web.BadParameterException;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Which publications are asked for.
 *
 * @param record
 *            empty, or the path of a record without its first slash, like {@code projects/essor}
 * @param since
 *            the first day, in Brussels
 * @param until
 *            the last day
 */
record PublicationQuery(String path, boolean onlyCorrections, @Nullable RecordKind kind, String record,
        @Nullable LocalDate since, @Nullable LocalDate until, int page) {

    static final int SIZE = 20;
    static final List<String> KINDS = Stream.of(RecordKind.values()).map(RecordKind::word).toList();
    /** Nothing was published before this portal was written. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    static final PublicationQuery ALL = new PublicationQuery("/history", false, null, "", null, null, 1);

    static PublicationQuery of(String path, boolean onlyCorrections, Parameters parameters, Clock clock) {
        var kind = parameters.word("kind", KINDS).flatMap(RecordKind::of).orElse(null);
        var record = parameters.text("record").orElse("");
        if (!record.isEmpty() && !record.matches("(projects|states|partners|sources)/[a-z0-9-]+"))
            throw new BadParameterException("record", record, "error.allowed.record");
        var today = LocalDate.now(clock);
        return new PublicationQuery(path, onlyCorrections, kind, record, day("since", parameters, today),
                day("until", parameters, today), parameters.number("page", 1, 100_000, 1));
    }

    private static @Nullable LocalDate day(String name, Parameters parameters, LocalDate today) {
        return parameters.text(name).isEmpty() ? null : parameters.day(name, FIRST_DAY, today, today);
    }

    /** The kind of the record asked for, or else the kind asked for. */
    @Nullable
    RecordKind effectiveKind() {
        return record.isEmpty() ? kind : RecordKind.of(record.replaceFirst("/.*", "")).orElseThrow();
    }

    String key() {
        var kind = effectiveKind();
        return record.isEmpty() || kind == null ? "" : kind.key(record.replaceFirst("[^/]*/", ""));
    }

    public Link link() {
        var p = new LinkedMultiValueMap<String, String>();
        if (kind != null) p.add("kind", kind.word());
        if (!record.isEmpty()) p.add("record", record);
        if (since != null) p.add("since", since.toString());
        if (until != null) p.add("until", until.toString());
        if (page > 1) p.add("page", Integer.toString(page));
        return new Link(path, p);
    }
}
