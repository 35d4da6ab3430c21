package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.record.Kind;
import eu.pescoportal.record.Kinds;
import eu.pescoportal.record.Merge;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Row;
import eu.pescoportal.record.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a draft would change, and where it collides. */
@Component
class ReviewWords {

    private final Kinds kinds;
    private final Wording wording;
    private final MessageSource messages;

    ReviewWords(Kinds kinds, Wording wording, MessageSource messages) {
        this.kinds = kinds;
        this.wording = wording;
        this.messages = messages;
    }

    Said of(Review review, Sent sent) {
        var locale = sent.locale();
        var kind = kinds.get(review.draft().kind());
        return new Said(differences(review, kind, locale),
                review.newSources()
                        .stream()
                        .map(source -> wording.of(source, kinds.get(RecordKind.SOURCE), locale))
                        .toList(),
                review.clashes().stream().map(clash -> clash(clash, review, kind, locale)).toList(),
                doubts(review, sent));
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

    private List<String> differences(Review review, Kind<?> kind, Locale locale) {
        var record = review.draft().record();
        if (record == null) return wording.of(review.document(), kind, locale);
        return review.draft().withdraws()
                ? List.of(say("review.withdraws", locale, record.path()))
                : wording.of(review.differences(), kind, locale);
    }

    private Said.Clash clash(Merge.Clash clash, Review review, Kind<?> kind, Locale locale) {
        var label = say("field." + clash.name(), locale);
        var field = Stream.of(clash.base(), clash.theirs(), clash.mine())
                .filter(Row.class::isInstance)
                .map(side -> label + ", " + kind.row((Row) side, locale).sentence())
                .findFirst()
                .orElse(label);
        var exclusive = clash.base() == null && clash.theirs() instanceof Row theirs
                && clash.mine() instanceof Row mine && theirs.excludes(mine);
        return new Said.Clash(Sent.CHOICE + clash.id(), field,
                exclusive ? say("review.clash.exclusive", locale) : null,
                wording.of(clash.base(), kind, locale), side(clash.theirs(), clash.base(), kind, locale),
                side(clash.mine(), clash.base(), kind, locale), review.choices().get(clash.id()));
    }

    private String side(@Nullable Object side, @Nullable Object base, Kind<?> kind, Locale locale) {
        return side == null && base instanceof Row
                ? say("review.clash.removed", locale)
                : wording.of(side, kind, locale);
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
