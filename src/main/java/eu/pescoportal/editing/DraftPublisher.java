package eu.pescoportal.editing;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Versions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands drafts on, and publishes them: whole or not at all, one after another, and only what somebody has
 * seen.
 */
@Component
class DraftPublisher {

    /**
     * What a person decided on a review page.
     *
     * @param state
     *            of record and draft, as the page showed them
     * @param choices
     *            {@code theirs} or {@code mine} for each clash
     */
    record Decision(String state, Map<String, String> choices, Proposal proposal) {}

    /**
     * @param review
     *            as things stand now, if nothing was done
     * @param problems
     *            why; empty if it was done
     * @param changed
     *            record or draft are no longer as the page showed them
     */
    record Outcome(@Nullable Review review, List<Problem> problems, boolean changed) {

        boolean isDone() {
            return review == null;
        }
    }

    private final Drafts drafts;
    private final DraftEditor editor;
    private final Reviewer reviewer;
    private final Publisher publisher;
    private final Versions versions;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    DraftPublisher(Drafts drafts, DraftEditor editor, Reviewer reviewer, Publisher publisher,
            Versions versions, EntityManager entities, TransactionTemplate transaction) {
        this.drafts = drafts;
        this.editor = editor;
        this.reviewer = reviewer;
        this.publisher = publisher;
        this.versions = versions;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Hands a draft to the reviewers, brought together with what was published since it was begun. */
    Outcome submit(long id, Decision decision, Person author, Locale locale) {
        return decided(id, decision, locale, draft -> draft.isBy(author) && author.isEditor(),
                review -> everything(review, decision.proposal()), review -> editor.submit(review.draft(),
                        base(review), broughtTogether(review), decision.proposal()));
    }

    /**
     * Takes what was published since into the draft, so that its author types on from there; whatever else is
     * wrong may stay.
     */
    Outcome bringTogether(long id, Decision decision, Person author, Locale locale) {
        return decided(id, decision, locale,
                draft -> draft.isBy(author) && author.isEditor() && !draft.withdraws(),
                review -> review.readable()
                        ? review.problems().stream().filter(p -> p.field().startsWith("choose.")).toList()
                        : review.problems(),
                review -> editor.rebase(review.draft(), base(review), broughtTogether(review)));
    }

    private static int base(Review review) {
        return review.draft().key() == null ? 0 : review.latest();
    }

    private static Form broughtTogether(Review review) {
        var draft = review.draft();
        return draft.withdraws() || !review.isOvertaken()
                ? draft.form()
                : withNewSources(Form.of(review.document()), draft.form());
    }

    /** Publishes a draft as one revision. */
    Outcome publish(long id, Decision decision, Person person, Locale locale) {
        return decided(id, decision, locale, draft -> draft.isPublishableBy(person),
                review -> everything(review, decision.proposal()),
                review -> publish(review, decision.proposal(), person));
    }

    private void publish(Review review, Proposal proposal, Person person) {
        var draft = review.draft();
        var byAuthor = draft.isBy(person);
        var revision = publisher.begin(Objects.requireNonNull(proposal.kind()), proposal.reason(),
                draft.authorId(), byAuthor ? null : person.id());
        if (draft.withdraws()) versions.withdraw(draft.kind(), Objects.requireNonNull(draft.key()), revision);
        else {
            review.newSources().forEach(s -> reviewer.records(RecordKind.SOURCE).publish(s, revision));
            entities.flush();
            reviewer.records(draft.kind()).publish(review.document(), revision);
        }
        if (!proposal.source().isEmpty()) publisher.cite(revision, proposal.source());
        entities.flush();
        editor.discard(draft);
    }

    private interface Right {
        boolean on(Draft draft);
    }

    private interface Hindrance {
        List<Problem> in(Review review);
    }

    private interface Act {
        void on(Review review);
    }

    private Outcome decided(long id, Decision decision, Locale locale, Right right, Hindrance hindrance,
            Act act) {
        try {
            return Objects.requireNonNull(
                    transaction.execute(_ -> inTurn(id, decision, locale, right, hindrance, act)));
        } catch (DataAccessException | PersistenceException e) {
            var rule = DatabaseRule.of(e).orElseThrow(() -> e);
            var review = reviewer.review(drafts.get(id), decision.choices(), locale);
            return new Outcome(review, List.of(new Problem("", "problem.rule", List.of(rule))), false);
        }
    }

    private Outcome inTurn(long id, Decision decision, Locale locale, Right right, Hindrance hindrance,
            Act act) {
        publisher.lock();
        var draft = drafts.lock(id).orElseThrow(() -> drafts.notThere(id));
        if (!right.on(draft)) throw new ForbiddenException(Draft.NOT_YOURS);
        var review = reviewer.review(draft, decision.choices(), locale);
        if (!review.state().equals(decision.state())) return new Outcome(review, List.of(), true);
        var problems = hindrance.in(review);
        if (!problems.isEmpty()) return new Outcome(review, problems, false);
        act.on(review);
        return new Outcome(null, List.of(), false);
    }

    private List<Problem> everything(Review review, Proposal proposal) {
        var all = new ArrayList<>(review.problems());
        all.addAll(problems(proposal, review));
        return all;
    }

    private List<Problem> problems(Proposal proposal, Review review) {
        var problems = new Problems();
        var newSources = review.newSources().stream().map(Document::key).collect(Collectors.toSet());
        var own = review.draft().kind() == RecordKind.SOURCE
                ? Stream.of(review.document().key())
                : Stream.<String>empty();
        proposal.check(problems,
                review.index()
                        .references(Stream.concat(newSources.stream(), own).collect(Collectors.toSet()))
                        .sources());
        return problems.found();
    }

    private static Form withNewSources(Form form, Form typed) {
        var result = form;
        for (var path : typed.typed().keySet())
            if (path.startsWith(Form.NEW_SOURCES)) result = result.with(path, typed.text(path));
        return result;
    }
}
