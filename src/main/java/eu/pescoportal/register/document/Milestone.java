package eu.pescoportal.register.document;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.record.Row;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened in a project's life. */
public record Milestone(PartialDate date, MilestoneKind kind, String title, @Nullable String detail,
        @JsonAlias("source") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Citation> citations,
        boolean checked) implements Fact {

    public Milestone {
        citations = Documents.listOrEmpty(citations);
    }

    @Override
    public List<List<Object>> keys() {
        return List.of(Row.key(date, kind, title), Row.key(title), Row.key(date, kind), Row.key(date));
    }

    @Override
    public void check(String at, Problems problems, References references) {
        problems.required(at + "date", date);
        problems.required(at + "kind", kind);
        problems.required(at + "title", title);
        checkCitations(at, problems, references);
    }
}
