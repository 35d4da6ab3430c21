package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Row;
import eu.pescoportal.record.Told;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.record.version.Versions;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How projects are kept and told. */
@Component
class ProjectKind implements Kind<ProjectDocument> {

    private final VersionRows rows;
    private final Versions versions;
    private final EntityManager entities;
    private final MessageSource messages;

    ProjectKind(VersionRows rows, Versions versions, EntityManager entities, MessageSource messages) {
        this.rows = rows;
        this.versions = versions;
        this.entities = entities;
        this.messages = messages;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROJECT;
    }

    @Override
    public Class<ProjectDocument> type() {
        return ProjectDocument.class;
    }

    @Override
    public List<Published<ProjectDocument>> load(Selection which) {
        return ProjectReader.read(rows, which);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<ProjectDocument> documents, Revision revision) {
        var keys = documents.stream().map(ProjectDocument::slug).toList();
        var spans = versions.next(kind(), keys, revision);
        for (var document : documents)
            entities.persist(
                    new ProjectVersion(Objects.requireNonNull(spans.get(document.slug())), document));
    }

    @Override
    public List<Difference> joined(List<Difference> differences) {
        return End.joined(differences);
    }

    @Override
    public Told row(Row row, Locale locale) {
        return new RowWords(messages, locale).of(row);
    }

    @Override
    public Told added(Row row, Locale locale) {
        var words = new RowWords(messages, locale);
        return row instanceof Participation participation ? words.joining(participation) : words.of(row);
    }
}
