package eu.pescoportal.editing;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.record.Problem;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Carries decisions out: whole or not at all, one after another, and only on what somebody has seen. */
@Component
public class Decider {

    private final Publisher publisher;

    Decider(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * @param seen
     *            whether it is what the decision was made on
     */
    public <R extends Reviewed> Outcome<R> decide(Matter<R> matter, Predicate<R> seen, Act<R> act) {
        try {
            return publisher.inTurn(newest -> inTurn(matter.inTurn().apply(newest), matter, seen, act));
        } catch (DataAccessException | PersistenceException e) {
            var rule = DatabaseRule.of(e).orElseThrow(() -> e);
            return Outcome.hindered(matter.now().get(),
                    Hindrances.of(List.of(new Problem("", "problem.rule", List.of(rule)))));
        }
    }

    /** By somebody to whom a page showed it in that state. */
    public <R extends Reviewed> Outcome<R> decide(Matter<R> matter, Decision decision, Act<R> act) {
        return decide(matter, review -> review.state().equals(decision.state()), act);
    }

    private static <R extends Reviewed> Outcome<R> inTurn(R review, Matter<R> matter, Predicate<R> seen,
            Act<R> act) {
        if (!act.right().test(review)) throw new ForbiddenException(matter.forbidden());
        if (!seen.test(review)) return Outcome.changed(review);
        var hindrances = act.hindrances().apply(review);
        if (!hindrances.isEmpty()) return Outcome.hindered(review, hindrances);
        act.doing().accept(review);
        return Outcome.nothingLeft();
    }
}
