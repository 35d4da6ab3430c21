package eu.pescoportal.editing;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Person;
import eu.pescoportal.record.Components;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Revision;
import eu.pescoportal.record.VersionFinder;
import eu.pescoportal.web.Parameters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The forms of all records. Rows come and go without saving; what is saved is a draft of the editor who typed
 * it. A form that was sent after the session had ended comes back and is shown as typed.
 */
@Controller
class DraftController {

    private static final String RECORD = "/admin/{kind:projects|states|partners|sources}/{key}";
    private static final String DRAFT = "/admin/drafts/{id:[0-9]{1,18}}";

    private final Drafts drafts;
    private final DraftEditor editor;
    private final Reviewer reviewer;
    private final RecordIndexFinder index;
    private final VersionFinder versions;
    private final MessageSource messages;

    DraftController(Drafts drafts, DraftEditor editor, Reviewer reviewer, RecordIndexFinder index,
            VersionFinder versions, MessageSource messages) {
        this.drafts = drafts;
        this.editor = editor;
        this.reviewer = reviewer;
        this.index = index;
        this.versions = versions;
        this.messages = messages;
    }

    /**
     * What a form is about, before and beside what was typed into it.
     *
     * @param form
     *            tells two presses of the button for one new record from two new records
     */
    private record Target(RecordKind kind, @Nullable String key, int base, int restores,
            @Nullable Draft draft, int saved, String form) {

        /** What was sent says which state of the draft it was typed over; none where that was the record. */
        Target seen(MultiValueMap<String, String> sent) {
            return new Target(kind, key, base, restores, draft,
                    new Parameters(sent).number("saved", 0, 999_999_999, 0), form);
        }

        String address() {
            return draft != null
                    ? draft.path()
                    : "/admin/" + kind.word() + "/" + (key == null ? "new" : key.toLowerCase(Locale.ROOT));
        }
    }

    @GetMapping(RECORD)
    String record(@PathVariable String kind, @PathVariable String key,
            @RequestParam MultiValueMap<String, String> given,
            @RequestAttribute(name = KeptForms.SHOWN, required = false) boolean kept,
            @AuthenticationPrincipal Person person, Model model, Locale locale) {
        var target = target(kind, key, given, person);
        if (kept) return typed(target.seen(given), given, person, model, locale);
        if (target.draft() != null) return "redirect:" + target.draft().path();
        var of = target.key();
        var number = target.restores() > 0 ? target.restores() : target.base();
        var form = of == null
                ? Form.of(type(target.kind()), new LinkedMultiValueMap<>())
                : Form.of(reviewer.version(target.kind(), of, number));
        var notice = target.restores() > 0 ? Notice.of("form.notice.restores", target.restores()) : null;
        return show(target, form, "", notice, List.of(), person, model, locale);
    }

    @GetMapping(DRAFT)
    String draft(@PathVariable long id, @RequestParam MultiValueMap<String, String> given,
            @RequestAttribute(name = KeptForms.SHOWN, required = false) boolean kept,
            @AuthenticationPrincipal Person person, Model model, Locale locale) {
        if (kept) return typed(sent(id, given, person), given, person, model, locale);
        var target = target(id, person);
        var draft = Objects.requireNonNull(target.draft());
        if (draft.withdraws()) return "redirect:" + draft.path() + "/review";
        var notice = draft.isSubmitted()
                ? Notice.of("form.notice.submitted")
                : draft.comment().isEmpty()
                        ? null
                        : Notice.of("form.notice.returned", String.valueOf(draft.commentedBy()),
                                draft.comment());
        return show(target, draft.form(), "", notice, reviewer.problems(draft, index.all()), person, model,
                locale);
    }

    private String typed(Target target, MultiValueMap<String, String> given, Person person, Model model,
            Locale locale) {
        return show(target, Form.of(type(target.kind()), given), "", Notice.of("form.notice.redisplayed"),
                List.of(), person, model, locale);
    }

    @PostMapping(RECORD)
    String record(@PathVariable String kind, @PathVariable String key,
            @RequestParam MultiValueMap<String, String> given, @AuthenticationPrincipal Person person,
            Model model, Locale locale, RedirectAttributes flash) {
        return answer(target(kind, key, given, person).seen(given), given, person, model, locale, flash);
    }

    @PostMapping(DRAFT)
    String draft(@PathVariable long id, @RequestParam MultiValueMap<String, String> given,
            @AuthenticationPrincipal Person person, Model model, Locale locale, RedirectAttributes flash) {
        var target = sent(id, given, person);
        return target.draft() != null || given.containsKey("_add") || given.containsKey("_remove")
                ? answer(target, given, person, model, locale, flash)
                : gone(target, Form.of(type(target.kind()), given), person, model, locale);
    }

    private String gone(Target target, Form form, Person person, Model model, Locale locale) {
        return show(target, reviewer.withoutPublishedSources(form), "", Notice.of("form.notice.gone"),
                List.of(), person, model, locale);
    }

    private String answer(Target target, MultiValueMap<String, String> given, Person person, Model model,
            Locale locale, RedirectAttributes flash) {
        var form = Form.of(type(target.kind()), given);
        var add = given.getFirst("_add");
        if (add != null && add.matches("[a-zA-Z]+"))
            return show(target, form.withRow(add), firstField(target.kind(), add, form.rows(add)), null,
                    List.of(), person, model, locale);
        var remove = given.getFirst("_remove");
        if (remove != null && remove.matches("[a-zA-Z]+\\[[0-9]{1,3}]"))
            return show(target,
                    form.withoutRow(remove.replaceFirst("\\[.*", ""),
                            Integer.parseInt(remove.replaceAll("\\D", ""))),
                    "", null, List.of(), person, model, locale);
        return save(target, form.tidy(), given, person, model, locale, flash);
    }

    /** Where typing goes on in a new row. */
    private String firstField(RecordKind kind, String list, int row) {
        var at = list + "[" + row + "]";
        return rowType(kind, list).map(of -> at + "." + of.getRecordComponents()[0].getName()).orElse(at);
    }

    /** The record that each row of a list is; none for a list of texts. */
    private Optional<Class<?>> rowType(RecordKind kind, String list) {
        if (list.equals(Form.NEW_SOURCES)) return Optional.of(type(RecordKind.SOURCE));
        for (var component : Components.of(type(kind)))
            if (component.getName().equals(list) && component.getType() == List.class)
                return Optional.<Class<?>>of(Components.element(component)).filter(Class::isRecord);
        return Optional.empty();
    }

    private String save(Target target, Form form, MultiValueMap<String, String> given, Person person,
            Model model, Locale locale, RedirectAttributes flash) {
        var draft = target.draft();
        if (draft == null) {
            var begun = editor.begin(target.kind(), target.key(), target.base(), false, form,
                    target.restores() == 0
                            ? Proposal.NONE
                            : new Proposal(Revision.Kind.RESTORE,
                                    messages.getMessage("form.restores.reason",
                                            new Object[]{target.restores()}, locale),
                                    ""),
                    target.form(), person);
            if (begun.isPresent()) return saved("/admin/drafts/" + begun.getAsLong(), false, given, flash);
        } else if (draft.withdraws())
            return show(target, form, "", Notice.of("form.notice.withdrawing").at(draft.path()), List.of(),
                    person, model, locale);
        else if (editor.save(draft, form, target.saved()))
            return saved(draft.path(), draft.isSubmitted(), given, flash);
        return notSaved(target, form, given, person, model, locale, flash);
    }

    /**
     * Two windows, or two presses of the button, or a reviewer was faster: what this one typed is shown, and
     * nothing is overwritten yet.
     */
    private String notSaved(Target target, Form form, MultiValueMap<String, String> given, Person person,
            Model model, Locale locale, RedirectAttributes flash) {
        var draft = target.draft();
        var key = target.key();
        var earlier = draft != null
                ? drafts.find(draft.id())
                : key != null
                        ? drafts.find(target.kind(), key, person)
                        : drafts.findBegun(target.form(), person);
        if (earlier.isEmpty()) return gone(afresh(target.kind(), given, person), form, person, model, locale);
        if (earlier.get().form().equals(form)) return saved(earlier.get().path(), false, given, flash);
        return show(target(earlier.get()), form, "",
                Notice.of("form.notice.overtaken").at(earlier.get().path()), List.of(), person, model,
                locale);
    }

    private static String saved(String path, boolean takenBack, MultiValueMap<String, String> given,
            RedirectAttributes flash) {
        if ("review".equals(given.getFirst("_do"))) return "redirect:" + path + "/review";
        flash.addFlashAttribute("notice",
                Notice.of(takenBack ? "form.notice.takenBack" : "form.notice.saved"));
        return "redirect:" + path;
    }

    private Target target(String word, String keyInAddress, MultiValueMap<String, String> given,
            Person person) {
        requireEditor(person);
        var kind = RecordKind.of(word).orElseThrow();
        var form = given.getOrDefault("form", List.of()).stream().filter(id -> id.matches(KeptForms.FORM_ID));
        if (keyInAddress.equals("new"))
            return new Target(kind, null, 0, 0, null, 0,
                    form.findFirst().orElseGet(() -> UUID.randomUUID().toString()));
        var key = kind.key(keyInAddress);
        var latest = versions.get(kind, key);
        var draft = drafts.find(kind, key, person);
        var parameters = new Parameters(given);
        if (draft.isPresent()) return target(draft.get());
        return new Target(kind, key, parameters.number("base", 1, latest.number(), latest.number()),
                parameters.number("restores", 1, latest.number(), 0), null, 0, "");
    }

    private Target target(long id, Person person) {
        requireEditor(person);
        var draft = drafts.get(id);
        if (!draft.isBy(person)) throw new ForbiddenException(Draft.NOT_YOURS);
        return target(draft);
    }

    /** Of a draft that was published or discarded meanwhile, what was typed goes on as a new one. */
    private Target sent(long id, MultiValueMap<String, String> sent, Person person) {
        var kind = RecordKind.of(String.valueOf(sent.getFirst("recordKind")));
        return kind.isEmpty() || drafts.find(id).isPresent()
                ? target(id, person).seen(sent)
                : afresh(kind.get(), sent, person);
    }

    /** A new record that its author still had open when it was published is edited from there. */
    private Target afresh(RecordKind kind, MultiValueMap<String, String> sent, Person person) {
        var key = sent.getFirst("recordKey");
        if (key != null) return target(kind.word(), key, sent, person);
        var typed = Form.of(type(kind), sent).text(Reviewer.keyName(reviewer.records(kind))).strip();
        return drafts.wasFirstPublished(kind, typed, person) && drafts.find(kind, typed, person).isEmpty()
                ? new Target(kind, typed, 1, 0, null, 0, "")
                : target(kind.word(), "new", sent, person);
    }

    private static Target target(Draft draft) {
        return new Target(draft.kind(), draft.key(), draft.base(), 0, draft, draft.saved(), "");
    }

    static void requireEditor(Person person) {
        if (!person.isEditor()) throw new AccessDeniedException("not an editor");
    }

    /** What happened to the record while nobody looked at the form. */
    private static @Nullable Notice sincePublished(Target target, int latest) {
        return latest > target.base() ? Notice.of("form.notice.behind", target.base(), latest) : null;
    }

    private Class<?> type(RecordKind kind) {
        return reviewer.records(kind).type();
    }

    private String show(Target target, Form typed, String focus, @Nullable Notice notice,
            List<Problem> problems, Person person, Model model, Locale locale) {
        var key = target.key();
        var ofKind = reviewer.records(target.kind());
        var form = key == null ? typed : typed.with(Reviewer.keyName(ofKind), key);
        var words = new FormWords(messages, locale);
        if (notice == null) notice = (Notice) model.getAttribute("notice");
        var all = index.all();
        if (notice == null && key != null) notice = sincePublished(target, all.latest(target.kind(), key));
        model.addAttribute("page", new FormPage(target.address(), target.kind(), key, target.base(),
                target.restores(), target.draft(), target.saved(), target.form(),
                key == null ? List.of() : drafts.others(target.kind(), key, person), form, focus, notice,
                words.complaints(problems), all, ofKind, reviewer.records(RecordKind.SOURCE), words));
        return "editing/edit";
    }
}
