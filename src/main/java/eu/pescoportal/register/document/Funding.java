package eu.pescoportal.register.document;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.record.Row;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.FundingKind;
import eu.pescoportal.vocabulary.Programme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money for a project or for work linked to it, in whole euros; the amount is null where it is not known. */
public record Funding(FundingKind kind, Programme programme, @Nullable Integer year, @Nullable Long amountEur,
        @Nullable String note,
        @JsonAlias("source") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Citation> citations)
        implements
            Fact {

    public Funding {
        citations = Documents.listOrEmpty(citations);
    }

    @Override
    public List<List<Object>> keys() {
        return List.of(Row.key(kind, programme, year, amountEur), Row.key(kind, programme, year),
                Row.key(kind, programme));
    }

    @Override
    public void check(String at, Problems problems, References references) {
        problems.required(at + "kind", kind);
        problems.required(at + "programme", programme);
        problems.rejectIf(amountEur != null && amountEur < 0, at + "amountEur", "problem.negative");
        problems.rejectIf(year != null && (year < 1990 || year > 2100), at + "year", "problem.year",
                String.valueOf(year));
        checkCitations(at, problems, references);
    }
}
