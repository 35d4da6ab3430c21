package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.register.document.Funding;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.FundingKind;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Programme;
import eu.pescoportal.vocabulary.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Makes documents of versions of projects: one statement for each table, however many versions it reads. */
class ProjectReader {

    private final VersionRows rows;
    private final Selection versions;
    private final Shared shared = new Shared();
    private final CitationReader citations;
    private final Map<Long, List<Participation>> participations;
    private final Map<Long, List<PartnerLink>> partnerLinks;
    private final Map<Long, List<Milestone>> milestones;
    private final Map<Long, List<Funding>> funding;
    private final Map<Long, List<String>> furtherReading;

    private ProjectReader(VersionRows rows, Selection versions) {
        this.rows = rows;
        this.versions = versions;
        this.citations = new CitationReader(rows, versions, shared);
        this.participations = children("participation", (row, _) -> participation(row));
        this.partnerLinks = children("partner_link", (row, _) -> partnerLink(row));
        this.milestones = children("milestone", (row, _) -> milestone(row));
        this.funding = children("funding", (row, _) -> funding(row));
        this.furtherReading = children("project_source", (row, _) -> text(row, "source"));
    }

    static List<Published<ProjectDocument>> read(VersionRows rows, Selection versions) {
        var reader = new ProjectReader(rows, versions);
        return rows.versions(RecordKind.PROJECT, versions, (row, _) -> reader.published(row));
    }

    private <T> Map<Long, List<T>> children(String table, RowMapper<T> row) {
        return rows.children(RecordKind.PROJECT, versions, table, row);
    }

    private Published<ProjectDocument> published(ResultSet row) throws SQLException {
        return Published.of(document(row), row);
    }

    private ProjectDocument document(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var outcome = row.getString("outcome");
        return new ProjectDocument(row.getString("key"), row.getString("name"), row.getString("acronym"),
                texts(row, "also_known_as"), row.getInt("wave"), Domain.valueOf(row.getString("domain")),
                PartialDate.of(row.getString("established")), text(row, "established_by"), date(row, "ended"),
                outcome == null ? null : Outcome.valueOf(outcome), row.getString("merged_into"),
                row.getString("status_note"), row.getBoolean("status_confirmed"), row.getString("summary"),
                texts(row, "objectives"), null, row.getBoolean("members_missing"), of(participations, id),
                of(partnerLinks, id), of(milestones, id), of(funding, id), of(furtherReading, id),
                row.getString("open_questions"));
    }

    private static <T> List<T> of(Map<Long, List<T>> children, long version) {
        return children.getOrDefault(version, List.of());
    }

    private Participation participation(ResultSet row) throws SQLException {
        return new Participation(text(row, "state"), Role.valueOf(row.getString("role")),
                date(row, "valid_from"), date(row, "valid_to"), date(row, "known_by"),
                citations.of(CitationRow.PARTICIPATIONS, row), row.getBoolean("checked"),
                shared.text(row.getString("note")));
    }

    private PartnerLink partnerLink(ResultSet row) throws SQLException {
        return new PartnerLink(text(row, "partner"), LinkKind.valueOf(row.getString("kind")),
                text(row, "title"), shared.text(row.getString("detail")), date(row, "approved"),
                date(row, "valid_from"), date(row, "valid_to"), citations.of(CitationRow.PARTNER_LINKS, row),
                row.getBoolean("checked"));
    }

    private Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(PartialDate.of(row.getString("date")),
                MilestoneKind.valueOf(row.getString("kind")), text(row, "title"),
                shared.text(row.getString("detail")), citations.of(CitationRow.MILESTONES, row),
                row.getBoolean("checked"));
    }

    private Funding funding(ResultSet row) throws SQLException {
        return new Funding(FundingKind.valueOf(row.getString("kind")),
                Programme.valueOf(row.getString("programme")), row.getObject("year", Integer.class),
                row.getObject("amount_eur", Long.class), shared.text(row.getString("note")),
                citations.of(CitationRow.FUNDING, row));
    }

    private String text(ResultSet row, String column) throws SQLException {
        return shared.one(row.getString(column));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        return PartialDate.ofNullable(row.getString(column));
    }
}
