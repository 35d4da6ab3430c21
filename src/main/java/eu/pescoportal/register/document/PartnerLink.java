package eu.pescoportal.register.document;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.record.Row;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ties a project to a partner.
 *
 * @param title
 *            the tie in a few words
 * @param approved
 *            the day of the Council decision that let a third State in
 * @param from
 *            may lie before the project began; null where it is not known
 */
public record PartnerLink(@Code String partner, LinkKind kind, String title, @Nullable String detail,
        @Nullable PartialDate approved, @Nullable PartialDate from, @Nullable PartialDate to,
        @JsonAlias("source") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Citation> citations,
        boolean checked) implements Fact {

    public PartnerLink {
        citations = Documents.listOrEmpty(citations);
    }

    /** The same, told with the name of its partner instead of the key. */
    public PartnerLink called(String name) {
        return new PartnerLink(name, kind, title, detail, approved, from, to, citations, checked);
    }

    /** Whether it had begun or was approved by then; one of which neither date is known always had. */
    public boolean hasBegunBy(LocalDate day) {
        return from == null && approved == null || from != null && from.hasBegunBy(day)
                || approved != null && approved.hasBegunBy(day);
    }

    public boolean hasEndedBy(LocalDate day) {
        return to != null && to.hasBegunBy(day);
    }

    public boolean holdsOn(LocalDate day) {
        return hasBegunBy(day) && !hasEndedBy(day);
    }

    @Override
    public List<List<Object>> keys() {
        return List.of(Row.key(partner, kind, title), Row.key(partner, title), Row.key(partner, kind),
                Row.key(partner));
    }

    @Override
    public void check(String at, Problems problems, References references) {
        problems.required(at + "partner", partner);
        problems.known(at + "partner", partner, RecordKind.PARTNER, references);
        problems.required(at + "kind", kind);
        problems.required(at + "title", title);
        problems.inOrder(at + "to", from, to);
        checkCitations(at, problems, references);
    }
}
