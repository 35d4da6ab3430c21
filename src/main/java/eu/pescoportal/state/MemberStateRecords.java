package eu.pescoportal.state;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.record.version.Versions;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.PartialDate;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Member states between their tables and their documents. */
@Component
class MemberStateRecords implements Kind<MemberStateDocument> {

    private final VersionRows rows;
    private final Versions versions;
    private final EntityManager entities;

    MemberStateRecords(VersionRows rows, Versions versions, EntityManager entities) {
        this.rows = rows;
        this.versions = versions;
        this.entities = entities;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.STATE;
    }

    @Override
    public Class<MemberStateDocument> type() {
        return MemberStateDocument.class;
    }

    @Override
    public List<Published<MemberStateDocument>> load(Selection which) {
        var sources = rows.children(kind(), which, "member_state_source",
                (row, _) -> row.getString("source"));
        return rows.versions(kind(), which, (row, _) -> Published
                .of(document(row, sources.getOrDefault(row.getLong("id"), List.of())), row));
    }

    private static MemberStateDocument document(ResultSet row, List<String> sources) throws SQLException {
        return new MemberStateDocument(row.getString("key"), row.getString("name"), row.getString("capital"),
                row.getString("ministry_of_defence"), PartialDate.of(row.getString("eu_from")),
                date(row, "eu_to"), date(row, "pesco_from"), date(row, "pesco_to"), date(row, "nato_from"),
                row.getString("notes"), sources);
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        return PartialDate.ofNullable(row.getString(column));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<MemberStateDocument> documents, Revision revision) {
        var spans = versions.next(kind(), documents.stream().map(MemberStateDocument::code).toList(),
                revision);
        for (var document : documents)
            entities.persist(
                    new MemberStateVersion(Objects.requireNonNull(spans.get(document.code())), document));
    }
}
