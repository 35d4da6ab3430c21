package eu.pescoportal.register.document;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.record.Row;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Period;
import eu.pescoportal.vocabulary.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state's role in a project, from when to when, on whose word.
 *
 * @param from
 *            null means since an unknown date
 * @param to
 *            the first day that no longer counts
 * @param knownBy
 *            where the start is unknown: the date by which the state is known to have had the role; it
 *            changes no count
 */
public record Participation(@Code(Code.Form.STATE) String state, Role role, @Nullable PartialDate from,
        @Nullable PartialDate to, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PartialDate knownBy,
        @JsonAlias("source") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Citation> citations,
        boolean checked, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note) implements Fact {

    public Participation {
        citations = Documents.listOrEmpty(citations);
    }

    public Period period() {
        return new Period(from, to);
    }

    @Override
    public List<List<Object>> keys() {
        return List.of(Row.key(state, role, from), Row.key(state, from), Row.key(state, role),
                Row.key(state));
    }

    @Override
    public void check(String at, Problems problems, References references) {
        problems.required(at + "state", state);
        problems.known(at + "state", state, RecordKind.STATE, references);
        problems.required(at + "role", role);
        problems.inOrder(at + "to", from, to);
        problems.rejectIf(knownBy != null && from != null, at + "knownBy", "problem.knownBy");
        problems.inOrder(at + "to", knownBy, to);
        checkCitations(at, problems, references);
    }

    /** Nobody has two roles at a time, so of two that overlap one is another idea of the other. */
    @Override
    public boolean excludes(Row other) {
        return state != null && other instanceof Participation participation && meets(participation);
    }

    /** Whether it is of the same state and holds on a day on which the other holds too. */
    public boolean meets(Participation other) {
        return state.equals(other.state) && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Participation other) {
        return from == null || other.to == null || from.firstDay().isBefore(other.to.firstDay());
    }
}
