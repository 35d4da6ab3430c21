package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Longest;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A partner outside its tables; the shape of an entry of {@code partners.json}. Code, NATO date and notes are
 * those of third States.
 */
public record PartnerDocument(@Code String key, @Longest(300) String name, PartnerKind kind, String summary,
        @Code(Code.Form.STATE) @Nullable String stateCode, @Nullable PartialDate natoFrom,
        @Nullable String notes, @Code List<String> sources) implements Document, Sourced {

    public PartnerDocument {
        sources = Documents.listOrEmpty(sources);
    }

    /** A third State. */
    public @Nullable Country country() {
        return Country.ofNullable(stateCode);
    }

    /** As pages show it: a third State's in their language. */
    public String name(Locale locale) {
        var country = country();
        return country == null ? name : country.name(locale);
    }

    /** The summary. */
    public List<String> paragraphs() {
        return Documents.paragraphs(summary);
    }

    @Override
    public void check(Problems problems, References references) {
        problems.key("key", key);
        problems.required("name", name);
        problems.lengths(this);
        problems.required("kind", kind);
        problems.required("summary", summary);
        problems.rejectIf(kind == PartnerKind.THIRD_STATE && stateCode == null, "stateCode",
                "problem.missing");
        problems.rejectIf(kind != PartnerKind.THIRD_STATE && stateCode != null, "stateCode",
                "problem.thirdStateOnly");
        problems.matches("stateCode", stateCode, "[A-Z]{2}", "problem.state");
        Documents.checkSources(sources, problems, references);
    }
}
