package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member state outside its tables; the shape of an entry of {@code member-states.json}. A null
 * {@code pescoFrom} means: outside PESCO.
 */
public record MemberStateDocument(@Code(Code.Form.STATE) String code, String name, String capital,
        @Nullable String ministryOfDefence, PartialDate euFrom, @Nullable PartialDate euTo,
        @Nullable PartialDate pescoFrom, @Nullable PartialDate pescoTo, @Nullable PartialDate natoFrom,
        @Nullable String notes, @Code List<String> sources) implements Document, Sourced {

    public MemberStateDocument {
        sources = Documents.listOrEmpty(sources);
    }

    /** Whether it takes part in PESCO on that day. */
    public boolean participatesOn(LocalDate day) {
        return pescoFrom != null && new Period(pescoFrom, pescoTo).holdsOn(day);
    }

    /** Whether it belongs to the EU on that day. */
    public boolean isInEuOn(LocalDate day) {
        return new Period(euFrom, euTo).holdsOn(day);
    }

    public Country country() {
        return new Country(code);
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public void check(Problems problems, References references) {
        problems.required("code", code);
        problems.matches("code", code, "[A-Z]{2}", "problem.state");
        problems.required("name", name);
        problems.required("capital", capital);
        problems.required("euFrom", euFrom);
        problems.inOrder("euTo", euFrom, euTo);
        problems.inOrder("pescoTo", pescoFrom, pescoTo);
        problems.rejectIf(pescoTo != null && pescoFrom == null, "pescoFrom", "problem.missing");
        Documents.checkSources(sources, problems, references);
    }
}
