package eu.pescoportal.source;

import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that the register says on the word of a source; without a project it is about a state, a partner
 * or PESCO as a whole.
 *
 * @param kind
 *            the role, the relation, the kind of milestone or money; of PESCO as a whole none
 * @param name
 *            the code of a state, the name of a partner, or a title
 * @param detail
 *            a title, or the key that leads on
 */
record Fact(What what, @Nullable String slug, @Nullable String project, @Nullable String kind,
        @Nullable String name, @Nullable String detail, @Nullable PartialDate from, @Nullable PartialDate to,
        boolean checked) {

    /** In the order in which a page shows them. */
    enum What {
        ESTABLISHED, PARTICIPATION, LINK, MILESTONE, FUNDING, READING, STATE, PARTNER, EVENT, TOTAL, CLAIM,
        COMMITMENT
    }

    /** All facts known at a revision, one row for each source that each rests on. */
    static final String SQL = """
            with fact (source_id, version_id, what, kind, name, detail, valid_from, valid_to, checked) as (
                select v.established_by, v.id, 'established', null, null, null, v.established, null, true
                from project_known(:revision) v
                union all select x.source_id, v.id, 'participation', x.role, x.state_code, null, x.valid_from, x.valid_to, x.checked
                from project_known(:revision) v join participation x on x.version_id = v.id
                union all select x.source_id, v.id, 'link', x.kind, coalesce(w.state_code, w.name), x.title,
                    coalesce(x.valid_from, x.approved), x.valid_to, x.checked
                from project_known(:revision) v join partner_link x on x.version_id = v.id
                join partner_known(:revision) w on w.partner_id = x.partner_id
                union all select x.source_id, v.id, 'milestone', x.kind, x.title, null, x.date, null, x.checked
                from project_known(:revision) v join milestone x on x.version_id = v.id
                union all select x.source_id, v.id, 'funding', x.kind, x.programme, x.note, x.year::text, null, true
                from project_known(:revision) v join funding x on x.version_id = v.id
                union all select x.source_id, null, 'state', null, v.state_code, lower(v.state_code), null, null, true
                from member_state_known(:revision) v join member_state_source x on x.version_id = v.id
                union all select x.source_id, null, 'partner', null, coalesce(v.state_code, v.name), p.key, null, null, true
                from partner_known(:revision) v join partner p on p.id = v.partner_id join partner_source x on x.version_id = v.id
                union all select x.source_id, null, 'event', null, x.title, null, x.date, null, true
                from pesco_event x where x.published_in <= :revision and x.superseded_in > :revision
                union all select x.source_id, null, 'total', null, null, null, x.as_of, null, true
                from official_total x where x.published_in <= :revision and x.superseded_in > :revision
                union all select s.source_id, null, 'claim', null, x.title, x.id, null, null, true
                from claim x join claim_source s on s.published_in = x.published_in and s.claim_position = x.position
                where x.published_in <= :revision and x.superseded_in > :revision
                union all select x.source_id, null, 'commitment', null, x.number::text, x.title, null, null, x.checked
                from commitment x where x.published_in <= :revision and x.superseded_in > :revision
            )
            """;

    /** The state whose code {@link #name} is. */
    public Country country() {
        return new Country(Objects.requireNonNull(name));
    }

    /** The partner's name; a third State's in the language of the page. */
    public String partnerName(Locale locale) {
        var known = Objects.requireNonNull(name);
        return known.matches("[A-Z]{2}") ? country().name(locale) : known;
    }

    static Fact of(ResultSet row) throws SQLException {
        return new Fact(What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)), row.getString("slug"),
                row.getString("project"), row.getString("kind"), row.getString("name"),
                row.getString("detail"), PartialDate.ofNullable(row.getString("valid_from")),
                PartialDate.ofNullable(row.getString("valid_to")), row.getBoolean("checked"));
    }
}
