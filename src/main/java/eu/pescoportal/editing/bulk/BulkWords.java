package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.difference.Differences;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.wording.Wording;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.Country;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a change of many records makes, and what is wrong with it. */
@Component
class BulkWords {

    private final Kinds kinds;
    private final Wording wording;
    private final MessageSource messages;

    BulkWords(Kinds kinds, Wording wording, MessageSource messages) {
        this.kinds = kinds;
        this.wording = wording;
        this.messages = messages;
    }

    /** Those of fields in the order of the form, then those of cells. */
    List<Complaint> complaints(List<Problem> problems, Asked asked, @Nullable Grid grid, Locale locale) {
        var words = new FormWords(messages, locale);
        var inFields = problems.stream().filter(problem -> Cell.at(problem.field()).isEmpty()).toList();
        var inCells = problems.stream()
                .flatMap(problem -> Cell.at(problem.field())
                        .map(cell -> new Complaint("", field(cell, grid),
                                place(cell, asked.register(), locale), words.complaint(problem).text()))
                        .stream());
        return Stream.concat(words.complaints(inFields, asked.bulk().shape()).stream(), inCells).toList();
    }

    /** Where it can be put right: at its box, or else where it was named. */
    private static String field(Cell cell, @Nullable Grid grid) {
        return grid == null
                ? "projects"
                : Stream.of(cell, Cell.of(cell.project()))
                        .filter(candidate -> grid.has(candidate.value()))
                        .map(Cell::field)
                        .findFirst()
                        .orElse("projects");
    }

    private static String place(Cell cell, Snapshot register, Locale locale) {
        var project = register.projects().find(cell.project()).map(Work::name).orElse(cell.project());
        return cell.state().isEmpty() ? project : new Country(cell.state()).name(locale) + ", " + project;
    }

    BulkPage.Preview preview(Made made, Snapshot register, Locale locale) {
        return new BulkPage.Preview(made.title().in(messages, locale),
                made.documents().stream().map(document -> entry(document, register, locale)).toList(),
                remarks(made, locale));
    }

    List<String> remarks(Made made, Locale locale) {
        return made.remarks().stream().map(remark -> remark.in(messages, locale)).toList();
    }

    private BulkPage.Entry entry(Document document, Snapshot register, Locale locale) {
        var record = kinds.record(document);
        var kind = kinds.get(record.kind());
        var telling = register.telling(locale);
        var before = register.shelf(record.kind()).find(record.key());
        return new BulkPage.Entry(document.name(),
                before.isPresent()
                        ? wording.of(Differences.between((Record) before.get(), (Record) document), kind,
                                telling)
                        : wording.of(document, kind, telling));
    }
}
