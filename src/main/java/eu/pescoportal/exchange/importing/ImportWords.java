package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.wording.Line;
import eu.pescoportal.record.wording.Telling;
import eu.pescoportal.record.wording.Wording;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.SourceDocument;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a file would change, and what is wrong with it. */
@Component
class ImportWords {

    private final Kinds kinds;
    private final Wording wording;
    private final Snapshots snapshots;
    private final MessageSource messages;

    ImportWords(Kinds kinds, Wording wording, Snapshots snapshots, MessageSource messages) {
        this.kinds = kinds;
        this.wording = wording;
        this.snapshots = snapshots;
        this.messages = messages;
    }

    /**
     * What would become of a record.
     *
     * @param address
     *            of its page; empty where it has none yet
     */
    record Told(String kind, String name, String key, String address, boolean isNew, List<Line> lines) {}

    /** All that a page shows. */
    ReportPage.Words of(DryRun run, Locale locale) {
        return new ReportPage.Words(reading(run, locale), sum(run, locale),
                told(run, locale).limit(ReportPage.RECORDS).toList(),
                run.badLines().stream().limit(ReportPage.LINES).map(bad -> lineWithin(bad, locale)).toList());
    }

    /** All records that it would touch, put into words as they are asked for. */
    Stream<Told> told(DryRun run, Locale locale) {
        var brought = run.changes()
                .stream()
                .map(Change::after)
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .collect(Collectors.toMap(SourceDocument::key, Function.identity()));
        var standing = snapshots.newest().sources();
        var telling = new Telling(locale,
                key -> Optional.ofNullable(brought.get(key)).or(() -> standing.find(key)));
        return run.changes().stream().map(change -> told(change, telling));
    }

    private Told told(Change change, Telling telling) {
        var record = change.record();
        var kind = kinds.get(record.kind());
        return new Told(say("record." + record.kind().one(), telling.locale()),
                Objects.requireNonNullElse(change.after().name(), record.key()), record.key(),
                change.isNew() ? "" : record.path(), change.isNew(),
                change.isNew()
                        ? wording.of(change.after(), kind, telling)
                        : wording.of(change.differences(), kind, telling));
    }

    /** {@code latvia.csv, line 4, state: ZZ is not a member state of the register}. */
    String line(BadLine bad, Locale locale) {
        return line(Stream.of(bad.file()), bad, locale);
    }

    /** The same of a file that is named already. */
    String lineWithin(BadLine bad, Locale locale) {
        return line(Stream.of(), bad, locale);
    }

    private String line(Stream<String> before, BadLine bad, Locale locale) {
        var line = bad.line() == 0 ? "" : say("import.line", locale, bad.line());
        var place = Stream.concat(before, Stream.of(line, bad.problem().field()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var reason = messages.getMessage(bad.problem().message(), locale);
        return place.isEmpty() ? reason : place + ": " + reason;
    }

    /** How many records would change, or how much is wrong. */
    String sum(DryRun run, Locale locale) {
        if (run.hasBadLines()) return say("import.sum.bad", locale, run.badLines().size());
        if (run.changesNothing()) return say("import.sum.nothing", locale);
        var added = run.changes().stream().filter(Change::isNew).count();
        return say("import.sum", locale, run.changes().size() - added, added);
    }

    /** How the file was read; empty if it was not. */
    String reading(DryRun run, Locale locale) {
        var how = run.reading();
        if (how == null) return "";
        var encoding = how.encoding();
        var separator = how.separator();
        if (encoding == null || separator == null)
            return say("import.read." + how.kind().name(), locale, how.sheet(), how.lines());
        return say("import.read.CSV", locale, encoding.label(),
                say("import.separator." + separator.word(), locale), how.lines());
    }

    String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
