package eu.pescoportal.editing.desk.review;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Row;
import eu.pescoportal.record.difference.Merge;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.wording.Line;
import eu.pescoportal.record.wording.Telling;
import eu.pescoportal.record.wording.Wording;
import eu.pescoportal.register.document.SourceDocument;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a draft would change, and where it collides. */
@Component
public class ReviewWords {

    private final Kinds kinds;
    private final Wording wording;
    private final MessageSource messages;

    ReviewWords(Kinds kinds, Wording wording, MessageSource messages) {
        this.kinds = kinds;
        this.wording = wording;
        this.messages = messages;
    }

    /** Of a draft alone: what it rests on stands, or is new with it. */
    Said of(Review review, Sent sent) {
        return of(review,
                key -> review.newSources()
                        .stream()
                        .filter(source -> key.equals(source.key()))
                        .findFirst()
                        .or(() -> review.register().sources().find(key)),
                sent);
    }

    public Said of(Review review, Line.Sources sources, Sent sent) {
        var told = new Told(review, kinds.get(review.draft().kind()), new Telling(sent.locale(), sources));
        return new Said(differences(told),
                review.newSources().stream().map(source -> whole(source, told)).toList(),
                review.clashes().stream().map(clash -> clash(clash, told)).toList(), doubts(review, sent));
    }

    /** A review while it is put into words. */
    private record Told(Review review, Kind<?> kind, Telling telling) {

        Locale locale() {
            return telling.locale();
        }
    }

    private List<Line> whole(SourceDocument source, Told told) {
        return wording.of(source, kinds.get(RecordKind.SOURCE), told.telling());
    }

    private List<Said.Doubt> doubts(Review review, Sent sent) {
        var words = new FormWords(messages, sent.locale());
        var draft = review.draft();
        var confirmed = sent.has("reason") ? sent.proposal().confirmed() : draft.proposal().confirmed();
        return review.doubts()
                .entrySet()
                .stream()
                .map(doubt -> new Said.Doubt(doubt.getKey(), words.complaint(doubt.getValue()),
                        confirmed.contains(doubt.getKey()),
                        !draft.isBy(sent.person()) && draft.proposal().confirmed().contains(doubt.getKey())
                                ? draft.author().name()
                                : null))
                .toList();
    }

    private List<Line> differences(Told told) {
        var review = told.review();
        var record = review.draft().record();
        if (record == null) return wording.of(review.document(), told.kind(), told.telling());
        return review.draft().withdraws()
                ? List.of(Line.plain(say("review.withdraws", told.locale(), record.path())))
                : wording.of(review.differences(), told.kind(), told.telling());
    }

    private Said.Clash clash(Merge.Clash clash, Told told) {
        var label = say("field." + clash.name(), told.locale());
        var field = Stream.of(clash.base(), clash.theirs(), clash.mine())
                .filter(Row.class::isInstance)
                .map(side -> label + ", " + told.kind().row((Row) side, told.locale()).sentence())
                .findFirst()
                .orElse(label);
        var exclusive = clash.base() == null && clash.theirs() instanceof Row theirs
                && clash.mine() instanceof Row mine && theirs.excludes(mine);
        return new Said.Clash(Sent.CHOICE + clash.id(), field,
                exclusive ? say("review.clash.exclusive", told.locale()) : null,
                wording.of(clash.base(), told.kind(), told.telling()),
                side(clash.theirs(), clash.base(), told), side(clash.mine(), clash.base(), told),
                told.review().choices().get(clash.id()));
    }

    private Line side(@Nullable Object side, @Nullable Object base, Told told) {
        return side == null && base instanceof Row
                ? Line.plain(say("review.clash.removed", told.locale()))
                : wording.of(side, told.kind(), told.telling());
    }

    /** That one of the two has to be chosen. */
    Complaint unchosen(Said.Clash clash, Locale locale) {
        return new Complaint("", clash.id(), say("review.clash", locale) + ", " + clash.field(),
                say("problem.clash", locale));
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
