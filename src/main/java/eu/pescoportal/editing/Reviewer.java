package eu.pescoportal.editing;

import eu.pescoportal.record.Differences;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Editions;
import eu.pescoportal.record.LatestVersion;
import eu.pescoportal.record.Merge;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Records;
import eu.pescoportal.record.Row;
import eu.pescoportal.record.VersionFinder;
import eu.pescoportal.record.Wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds drafts against what stands. */
@Component
@Transactional(readOnly = true)
class Reviewer {

    /** So many records that refer to one are named. */
    private static final int NAMED = 5;

    private final Map<RecordKind, Records> records = new EnumMap<>(RecordKind.class);
    private final VersionFinder versions;
    private final Editions editions;
    private final RecordIndexFinder index;
    private final Wording wording;
    private final MessageSource messages;

    Reviewer(List<Records> records, VersionFinder versions, Editions editions, RecordIndexFinder index,
            Wording wording, MessageSource messages) {
        records.forEach(r -> this.records.put(r.kind(), r));
        this.versions = versions;
        this.editions = editions;
        this.index = index;
        this.wording = wording;
        this.messages = messages;
    }

    Records records(RecordKind kind) {
        return Objects.requireNonNull(records.get(kind));
    }

    /** A record as one of its versions had it. */
    Document version(RecordKind kind, String key, int number) {
        var revision = versions.revision(kind, key, number).orElseThrow();
        return records(kind).find(key, editions.known(revision)).orElseThrow();
    }

    /** What is wrong with a form, before anybody asks what changed beside it. */
    List<Problem> problems(Draft draft, RecordIndex all) {
        var read = read(draft, all);
        return read.check(read.document);
    }

    /**
     * @param choices
     *            {@code theirs} or {@code mine} for each clash, by its id
     */
    Review review(Draft draft, Map<String, String> choices, Locale locale) {
        var ofKind = records(draft.kind());
        var key = draft.key();
        var latest = key == null ? null : versions.latest(draft.kind(), key).orElseThrow();
        var all = index.all();
        if (draft.withdraws()) return withdrawal(draft, Objects.requireNonNull(latest), all, locale);
        var read = read(draft, all);
        var current = key == null || latest == null ? null : version(draft.kind(), key, latest.number());
        var merge = merge(draft, latest, current, read.document, choices);
        var document = (Document) merge.document();
        var problems = new ArrayList<>(read.check(document));
        var clashes = merge.clashes().stream().map(c -> clash(c, choices, ofKind, locale)).toList();
        for (var clash : clashes)
            if (clash.choice().isEmpty())
                problems.add(new Problem("choose." + clash.id(), "problem.clash", List.of()));
        var withdrawn = latest != null && latest.withdrawn();
        var differences = current == null
                ? wording.of(document, ofKind, locale)
                : wording.of(Differences.between((Record) current, (Record) document), ofKind, locale);
        if (differences.isEmpty() && !withdrawn && read.newSources.isEmpty())
            problems.add(new Problem("", "problem.nothing", List.of()));
        return new Review(draft, latest == null ? 0 : latest.number(), state(draft, latest), document,
                read.newSources,
                read.newSources.stream().map(s -> wording.of(s, records(RecordKind.SOURCE), locale)).toList(),
                withdrawn, read.unreadable.isEmpty(), differences, clashes, problems, all);
    }

    private Merge<Record> merge(Draft draft, @Nullable LatestVersion latest, @Nullable Document current,
            Document mine, Map<String, String> choices) {
        if (latest == null || current == null || draft.key() == null || latest.number() == draft.base())
            return new Merge<>((Record) mine, List.of());
        var base = version(draft.kind(), draft.key(), draft.base());
        var merge = Merge.of((Record) base, (Record) current, (Record) mine,
                clash -> "theirs".equals(choices.get(clash.id())));
        return new Merge<>((Record) citing(merge.document(), current, mine), merge.clashes());
    }

    /** Without the sources that only a row cited which was not chosen. */
    private Document citing(Record merged, Document theirs, Document mine) {
        var document = (Document) merged;
        var further = Stream.of(theirs, mine).flatMap(d -> Form.of(d).texts("sources").stream()).toList();
        return new FormReader(Form.of(document).withTexts("sources", further::contains), new Problems())
                .read(document.getClass());
    }

    /**
     * Without the new sources that stand in the register now, word by word: they were published with a draft.
     */
    Form withoutPublishedSources(Form form) {
        var ofSource = records(RecordKind.SOURCE);
        var typed = new FormReader(form, new Problems()).rows(ofSource.type(), Form.NEW_SOURCES);
        var left = form;
        for (int i = typed.size() - 1; i >= 0; i--) {
            var source = typed.get(i);
            var key = source.key();
            if (key != null && versions.latest(RecordKind.SOURCE, key)
                    .flatMap(latest -> ofSource.find(key, editions.known(latest.revision())))
                    .filter(source::equals)
                    .isPresent())
                left = left.withoutRow(Form.NEW_SOURCES, i);
        }
        return left;
    }

    private Review withdrawal(Draft draft, LatestVersion latest, RecordIndex all, Locale locale) {
        var key = Objects.requireNonNull(draft.key());
        var problems = new Problems();
        problems.rejectIf(latest.withdrawn(), "", "problem.gone");
        var referrers = index.referrers(draft.kind(), key);
        problems.rejectIf(!referrers.isEmpty(), "", "problem.referred", referrers.size(),
                referrers.stream()
                        .limit(NAMED)
                        .map(RecordIndexFinder.Referrer::name)
                        .collect(Collectors.joining("; ")) + (referrers.size() > NAMED ? "; …" : ""));
        return new Review(
                draft, latest.number(), state(draft, latest), version(draft.kind(), key, latest.number()),
                List.of(), List.of(), latest.withdrawn(), true, List.of(messages
                        .getMessage("review.withdraws", new Object[]{draft.kind().path(key)}, locale)),
                List.of(), problems.found(), all);
    }

    private static String state(Draft draft, @Nullable LatestVersion latest) {
        return draft.saved() + "/" + (latest == null ? "new" : latest.state());
    }

    private Review.Clash clash(Merge.Clash clash, Map<String, String> choices, Records ofKind,
            Locale locale) {
        var choice = choices.getOrDefault(clash.id(), "");
        var label = messages.getMessage("field." + clash.name(), null, locale);
        var row = Stream.of(clash.base(), clash.theirs(), clash.mine())
                .filter(Row.class::isInstance)
                .map(side -> ofKind.row((Row) side, locale))
                .findFirst();
        return new Review.Clash(clash.id(), row.map(r -> label + ", " + r).orElse(label),
                wording.of(clash.base(), ofKind, locale), side(clash.theirs(), clash.base(), ofKind, locale),
                side(clash.mine(), clash.base(), ofKind, locale),
                choice.matches("theirs|mine") ? choice : "");
    }

    private String side(@Nullable Object side, @Nullable Object base, Records ofKind, Locale locale) {
        return side == null && base instanceof Row
                ? messages.getMessage("review.clash.removed", null, locale)
                : wording.of(side, ofKind, locale);
    }

    private Read read(Draft draft, RecordIndex all) {
        var problems = new Problems();
        var ofKind = records(draft.kind());
        var form = draft.key() == null ? draft.form() : draft.form().with(keyName(ofKind), draft.key());
        var reader = new FormReader(form, problems);
        var document = reader.read(ofKind.type());
        var newSources = reader.rows(records(RecordKind.SOURCE).type(), Form.NEW_SOURCES);
        return new Read(draft, all, document, newSources, problems.found());
    }

    /** The component that holds the key, which no edit changes, is the first one. */
    static String keyName(Records ofKind) {
        return ofKind.type().getRecordComponents()[0].getName();
    }

    /**
     * A form, read.
     *
     * @param unreadable
     *            what could not be read; that the same field is missing then need not be said
     */
    private record Read(Draft draft, RecordIndex all, Document document, List<? extends Document> newSources,
            List<Problem> unreadable) {

        /** Every rule that would be broken if that were published. */
        List<Problem> check(Document published) {
            var problems = new Problems();
            var keys = newSources.stream().map(Document::key).filter(Objects::nonNull).toList();
            var references = all.references(Set.copyOf(keys));
            published.check(problems, references);
            if (draft.key() == null) checkKey(problems, draft.kind(), published);
            var found = new ArrayList<>(problems.found());
            var seen = new HashSet<String>();
            for (int i = 0; i < newSources.size(); i++) {
                var at = Form.NEW_SOURCES + "[" + i + "].";
                var source = newSources.get(i);
                var ofSource = new Problems();
                source.check(ofSource, references);
                checkKey(ofSource, RecordKind.SOURCE, source);
                ofSource.rejectIf(source.key() != null && !seen.add(source.key()), "key", "problem.twice",
                        String.valueOf(source.key()));
                ofSource.found()
                        .forEach(p -> found.add(new Problem(at + p.field(), p.code(), p.arguments())));
            }
            found.replaceAll(this::atFurtherSource);
            found.removeIf(p -> p.field().isEmpty() && p.code().equals("problem.source"));
            var unread = unreadable.stream().map(Problem::field).collect(Collectors.toSet());
            found.removeIf(p -> unread.contains(p.field()));
            found.addAll(0, unreadable);
            return found;
        }

        /**
         * A document lists all its sources, a form only the further ones; where a fact names the source, that
         * fact has the problem already.
         */
        private Problem atFurtherSource(Problem problem) {
            if (!problem.field().matches("sources\\[[0-9]+]")) return problem;
            var form = draft.form();
            var at = form.positions("sources")
                    .stream()
                    .map(i -> "sources[" + i + "]")
                    .filter(path -> form.text(path).strip().equals(problem.arguments().getFirst()))
                    .findFirst();
            return new Problem(at.orElse(""), problem.code(), problem.arguments());
        }

        private void checkKey(Problems problems, RecordKind kind, Document of) {
            var field = of.getClass().getRecordComponents()[0].getName();
            var key = of.key();
            if (key == null) return;
            problems.rejectIf(all.isTaken(kind, key), field, "problem.taken", key);
            problems.rejectIf(key.equals("new"), field, "problem.reserved", key);
        }
    }
}
