package eu.pescoportal.editing.desk.work;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of one check shows: the projects that it concerns. */
record CheckPage(Check check, List<Row> rows) {

    /**
     * @param path
     *            of the form for those who may edit, else of the page
     * @param unchecked
     *            how many facts of the project nobody held against their source
     */
    record Row(String name, String path, long unchecked, @Nullable String questions) {

        static Row of(ProjectDocument project, Person reader) {
            var record = new RecordRef(RecordKind.PROJECT, project.slug());
            return new Row(project.name(), reader.isEditor() ? Addresses.form(record) : record.path(),
                    Check.unchecked(project), project.openQuestions());
        }
    }

    /** Those with most to look into first, then by name. */
    static CheckPage of(Check check, Snapshot register, Person reader) {
        return new CheckPage(check,
                register.projects()
                        .all()
                        .stream()
                        .filter(check::concerns)
                        .map(project -> Row.of(project, reader))
                        .sorted(Comparator.comparingLong(Row::unchecked).reversed())
                        .toList());
    }
}
