package eu.pescoportal.source;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.record.version.Versions;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.SourceKind;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How sources are read and published. */
@Component
class SourceRecords implements Kind<SourceDocument> {

    private final VersionRows rows;
    private final Versions versions;
    private final EntityManager entities;

    SourceRecords(VersionRows rows, Versions versions, EntityManager entities) {
        this.rows = rows;
        this.versions = versions;
        this.entities = entities;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SOURCE;
    }

    @Override
    public Class<SourceDocument> type() {
        return SourceDocument.class;
    }

    @Override
    public List<Published<SourceDocument>> load(Selection which) {
        return rows.versions(RecordKind.SOURCE, which, (row, _) -> Published.of(document(row), row));
    }

    private static SourceDocument document(ResultSet row) throws SQLException {
        return new SourceDocument(row.getString("key"), SourceKind.valueOf(row.getString("kind")),
                row.getString("title"), row.getString("publisher"), row.getString("via"),
                row.getString("url"), row.getString("language"), row.getString("title_language"),
                PartialDate.ofNullable(row.getString("published")), row.getString("celex"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<SourceDocument> documents, Revision revision) {
        var keys = documents.stream().map(SourceDocument::key).toList();
        var spans = versions.next(RecordKind.SOURCE, keys, revision);
        for (var document : documents)
            entities.persist(new SourceVersion(Objects.requireNonNull(spans.get(document.key())), document));
    }
}
