package eu.pescoportal.history;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.PageParameter;
import eu.pescoportal.web.parameter.Parameters;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Which publications are asked for.
 *
 * @param record
 *            what was typed to name a record, empty for any: its address, whole or in part, or its key
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

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://[^/]*+)?/*+(?:(" + RecordKind.WORDS
                    + ")/)?([a-z0-9]++(?:-[a-z0-9]++)*+)(?:[/?#.].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static final PublicationQuery ALL = new PublicationQuery("/history", false, null, "", null, null, 1);

    static PublicationQuery of(String path, boolean onlyCorrections, Parameters parameters, Clock clock) {
        var kind = parameters.word(PublicationParameters.KIND).flatMap(RecordKind::of).orElse(null);
        var today = LocalDate.now(clock);
        return new PublicationQuery(path, onlyCorrections, kind,
                parameters.text(PublicationParameters.RECORD.name()).orElse(""),
                day(PublicationParameters.SINCE.name(), parameters, today),
                day(PublicationParameters.UNTIL.name(), parameters, today),
                parameters.number(PageParameter.PAGE, 1));
    }

    /** A day on which nothing was or can have been published is no mistake: the answer is an empty list. */
    private static @Nullable LocalDate day(String name, Parameters parameters, LocalDate today) {
        var text = parameters.text(name);
        if (text.isEmpty()) return null;
        if (text.get().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                return LocalDate.parse(text.get());
            } catch (DateTimeException _) {
                // Answered like anything else that is no day.
            }
        }
        return parameters.day(name, FIRST_DAY, today, today);
    }

    /** Whether records of a kind, by its word, are asked for. */
    public boolean isOf(String word) {
        return kind != null && kind.word().equals(word);
    }

    /** Whether the record is named in a way that could be one's. */
    boolean isReadable() {
        return record.isEmpty() || ADDRESS.matcher(record).matches();
    }

    /** The kind of the record asked for, if its address says so, or else the kind asked for. */
    @Nullable
    RecordKind effectiveKind() {
        var address = ADDRESS.matcher(record);
        return address.matches() && address.group(1) != null
                ? RecordKind.of(Words.lower(address.group(1))).orElseThrow()
                : kind;
    }

    /** The key of the record asked for, as it may be written; none if any is asked for. */
    List<String> keys() {
        if (record.isEmpty()) return List.of();
        var address = ADDRESS.matcher(record);
        if (!address.matches()) return List.of("");
        var key = Words.lower(address.group(2));
        return List.of(key, Words.upper(key));
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
