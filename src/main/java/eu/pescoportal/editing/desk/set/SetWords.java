package eu.pescoportal.editing.desk.set;

import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.SetReview;
import eu.pescoportal.editing.set.SetTime;
import eu.pescoportal.editing.set.Totals;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.DecisionDocument;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how much a set would change, and what became of it. */
@Component
class SetWords {

    private final MessageSource messages;

    SetWords(MessageSource messages) {
        this.messages = messages;
    }

    /** First the records, then the rows of each list. */
    List<String> totals(Totals totals, Locale locale) {
        var lines = new ArrayList<String>();
        lines.add(records(totals, locale));
        totals.lists()
                .forEach((list,
                        count) -> lines.add(say("difference.changed", locale, say("field." + list, locale),
                                joined(Stream.of(counted("sets.total.rows.added", count.added(), locale),
                                        counted("sets.total.rows.changed", count.changed(), locale),
                                        counted("sets.total.rows.removed", count.removed(), locale))))));
        return lines;
    }

    /** "14 records change, 2 are new": the first number says of what it is one. */
    private String records(Totals totals, Locale locale) {
        var parts = Stream
                .of(new Part("changed", totals.changed()), new Part("new", totals.added()),
                        new Part("withdrawn", totals.withdrawn()))
                .filter(part -> part.count() > 0)
                .toList();
        return parts.stream()
                .map(part -> say(
                        (part == parts.getFirst() ? "sets.total." : "sets.total.also.") + part.word(), locale,
                        part.count()))
                .collect(Collectors.joining(", "));
    }

    private record Part(String word, int count) {}

    private static String joined(Stream<Stream<String>> parts) {
        return parts.flatMap(part -> part).collect(Collectors.joining(", "));
    }

    private Stream<String> counted(String code, int count, Locale locale) {
        return count == 0 ? Stream.of() : Stream.of(say(code, locale, count));
    }

    /** What happened to it since its authors last worked on it. */
    List<Notice> course(SetReview review, List<Entry> entries, Locale locale) {
        var set = review.set();
        var approval = set.approval();
        var commentedBy = set.progress().commentedBy();
        var notices = new ArrayList<Notice>();
        if (commentedBy != null)
            notices.add(Notice.of("form.notice.returned", commentedBy.name(), set.progress().comment()));
        if (approval != null && set.progress().isApproved())
            notices.add(
                    Notice.of("sets.approved", approval.by().name(), moment(approval.publishAt(), locale)));
        else if (approval != null) notices.add(stopped(approval, entries, locale));
        else if (set.progress().isSubmitted()) notices.add(Notice.of("sets.submitted"));
        return notices;
    }

    private Notice stopped(DraftSet.Approval approval, List<Entry> entries, Locale locale) {
        var changed = entries.stream().filter(Entry::changed).map(Entry::name).toList();
        return Notice.of(changed.isEmpty() ? "sets.stopped" : "sets.stopped.changed", approval.by().name(),
                moment(approval.publishAt(), locale), String.join("; ", changed));
    }

    /** The acts that a set could enter: the decisions of the Council, the latest first. */
    List<String> acts(Snapshot register, Locale locale) {
        return register.decisions()
                .all()
                .stream()
                .map(DecisionDocument::date)
                .filter(Objects::nonNull) // a set may begin one without
                .sorted(Comparator.comparing(PartialDate::firstDay).reversed())
                .map(date -> say("sets.act.decision", locale, date.inWords(locale)))
                .distinct()
                .toList();
    }

    String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale).format(at.atZone(SetTime.ZONE));
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
