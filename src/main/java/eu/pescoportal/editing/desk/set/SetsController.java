package eu.pescoportal.editing.desk.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.review.Why;
import eu.pescoportal.editing.desk.work.SourceField;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.editing.form.Option;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetReview;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which sets there are; here one is begun. */
@Controller
class SetsController {

    private final DraftSets sets;
    private final DraftSetStore store;
    private final Snapshots snapshots;
    private final SetWords words;
    private final MessageSource messages;

    SetsController(DraftSets sets, DraftSetStore store, Snapshots snapshots, SetWords words,
            MessageSource messages) {
        this.sets = sets;
        this.store = store;
        this.snapshots = snapshots;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping(Addresses.SETS)
    String list(@ModelAttribute(binding = false) Sent sent, Model model) {
        return sent.kept()
                ? show(sent, Notice.of("form.notice.redisplayed"), List.of(), model)
                : show(sent.blank(), sent.notice(), List.of(), model);
    }

    @PostMapping(Addresses.SETS)
    String begin(@ModelAttribute(binding = false) Sent sent, Model model, RedirectAttributes flash) {
        if (!sent.person().isEditor()) throw new AccessDeniedException("not an editor");
        if (!sent.text("_do").equals("begin")) return show(sent, null, List.of(), model);
        var problems = new Problems();
        SetReview.check(sent.text("title"), sent.text("act"), problems);
        if (!problems.found().isEmpty()) return show(sent, null, problems.found(), model);
        var set = store.begin(new DraftSetStore.Begun(sent.text("title"), sent.text("act"), sent.proposal(),
                sent.formId().orElse("")), sent.person());
        return new Answer.GoTo(Addresses.set(set.id()), Notice.of("sets.notice.begun")).view(flash);
    }

    private String show(Sent sent, @Nullable Notice notice, List<Problem> problems, Model model) {
        var register = snapshots.newest();
        var form = new FormWords(messages, sent.locale());
        var proposal = sent.proposal();
        var known = register.sources()
                .all()
                .stream()
                .map(source -> new Option(source.key(), source.title()))
                .toList();
        var why = new Why(proposal, SourceField.of(proposal, sent.asksForSource()), List.of(), known,
                Set.of(), false, problems.stream().map(form::complaint).toList());
        model.addAttribute("page",
                new SetsPage(lists(sent.person()),
                        new SetPage.Typed(sent.text("title"), sent.text("act"), "", "",
                                words.acts(register, sent.locale())),
                        why, sent.formId().orElseGet(() -> UUID.randomUUID().toString()), notice,
                        sent.person()));
        return "editing/set/list";
    }

    private SetsPage.Lists lists(Person person) {
        return new SetsPage.Lists(sets.openTo(person),
                person.isReviewer() ? sets.submittedToOthersThan(person) : List.of(),
                person.isReviewer() ? approvedOfOthers(person) : List.of(),
                person.isAdmin() ? sets.abandoned() : List.of());
    }

    private List<DraftSet> approvedOfOthers(Person person) {
        return sets.approved().stream().filter(set -> !set.isBy(person)).toList();
    }
}
