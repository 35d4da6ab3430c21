package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.copy.Window;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.SetChoice;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.editing.desk.Unsaved;
import eu.pescoportal.editing.form.Fields;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.editing.form.Options;
import eu.pescoportal.editing.form.RowNames;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.version.LatestVersion;
import eu.pescoportal.register.Snapshots;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of forms. */
@Component
class EditPages {

    private final Drafts drafts;
    private final Snapshots snapshots;
    private final SetChoice sets;
    private final Kinds kinds;
    private final MessageSource messages;
    private final Clock clock;

    EditPages(Drafts drafts, Snapshots snapshots, SetChoice sets, Kinds kinds, MessageSource messages,
            Clock clock) {
        this.drafts = drafts;
        this.snapshots = snapshots;
        this.sets = sets;
        this.kinds = kinds;
        this.messages = messages;
        this.clock = clock;
    }

    EditPage page(Answer.Show answer, Sent sent) {
        var register = snapshots.newest();
        var target = answer.target();
        var record = target.record();
        var kind = kinds.get(target.kind());
        var shape = new Shape(kind.type());
        var words = new FormWords(messages, sent.locale());
        var form = withKey(answer.form(), target);
        var latest = record == null ? null : register.latest(record).orElse(null);
        var others = record == null
                ? List.<Draft>of()
                : drafts.others(record.kind(), record.key(), sent.person());
        var beside = sets.beside(target.set(), target.draft());
        return new EditPage(target, latest, others, sets.of(sent, target.set()),
                notices(answer, sent, latest),
                new Fields(form, shape, answer.focus(), words.complaints(answer.problems(), shape), words),
                new Options(beside, shape, form, words),
                new RowNames(form, shape, kind, beside, sent.locale()), window(answer.copy(), sent),
                answer.copy(), clock);
    }

    /** A window that shows a working copy goes on from that. */
    private static Window window(@Nullable Unsaved copy, Sent sent) {
        var window = sent.window();
        return copy == null || !copy.isShown() ? window : new Window(window.page(), copy.copy().kept());
    }

    private static Form withKey(Form typed, Target target) {
        return target.key() == null ? typed : typed.with(target.kind().keyName(), target.key());
    }

    /**
     * What came of the page before, what is to be said of the form, or else what happened to the record while
     * nobody looked at it.
     */
    private static List<Notice> notices(Answer.Show answer, Sent sent, @Nullable LatestVersion latest) {
        var said = Stream.of(sent.notice(), answer.notice()).filter(Objects::nonNull).toList();
        var base = answer.target().base();
        return said.isEmpty() && latest != null && latest.number() > base
                ? List.of(Notice.of("form.notice.behind", base, latest.number()))
                : said;
    }
}
