package eu.pescoportal.partner;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.record.version.Versions;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Partners between their tables and their documents. */
@Component
class PartnerRecords implements Kind<PartnerDocument> {

    private final VersionRows rows;
    private final Versions versions;
    private final EntityManager entities;

    PartnerRecords(VersionRows rows, Versions versions, EntityManager entities) {
        this.rows = rows;
        this.versions = versions;
        this.entities = entities;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public Class<PartnerDocument> type() {
        return PartnerDocument.class;
    }

    @Override
    public List<Published<PartnerDocument>> load(Selection which) {
        var sources = rows.children(kind(), which, "partner_source", (row, _) -> row.getString("source"));
        return rows.versions(kind(), which, (row, _) -> Published
                .of(document(row, sources.getOrDefault(row.getLong("id"), List.of())), row));
    }

    private static PartnerDocument document(ResultSet row, List<String> sources) throws SQLException {
        return new PartnerDocument(row.getString("key"), row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")), row.getString("summary"),
                row.getString("state_code"), PartialDate.ofNullable(row.getString("nato_from")),
                row.getString("notes"), sources);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<PartnerDocument> documents, Revision revision) {
        var spans = versions.next(kind(), documents.stream().map(PartnerDocument::key).toList(), revision);
        for (var document : documents)
            entities.persist(new PartnerVersion(Objects.requireNonNull(spans.get(document.key())), document));
    }
}
