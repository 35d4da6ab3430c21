package eu.pescoportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pescoportal.PortalTest;
import eu.pescoportal.record.version.VersionSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What no code can write past: the database repeats the rules of the documents. */
@PortalTest
class DatabaseRulesTests {

    @Autowired
    JdbcClient jdbc;
    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "insert into participation select version_id, 99, state, 'OBSERVER', null, null, null, checked, note from participation where version_id = ? and position = 0 | participation_roles_do_not_overlap",
            "update participation set valid_from = '2020-05', valid_to = '2020-05-01' where version_id = ? and position = 0 | participation_ends_after_start",
            "update participation set valid_from = '2020-13' where version_id = ? and position = 0 | out of range",
            "update participation set valid_from = '2021-02-29' where version_id = ? and position = 0 | out of range",
            "update participation set role = 'GUEST' where version_id = ? and position = 0 | participation_role_check",
            "update participation set state = 'XX' where version_id = ? and position = 0 | participation_state_fkey",
            "update participation set known_by = '2018-13' where version_id = ? and position = 0 | out of range",
            "update partner_link set kind = 'LIKES' where version_id = ? and position = 0 | partner_link_kind_check",
            "update partner_link set valid_from = '2020', valid_to = '2019' where version_id = ? and position = 0 | partner_link_ends_after_start",
            "update milestone set date = 'soon' where version_id = ? and position = 0 | milestone_date_check",
            "update funding set amount_eur = -1 where version_id = ? and position = 0 | funding_amount_eur_check",
            "update funding set year = 21 where version_id = ? and position = 0 | funding_year_check",
            "update citation set source = null where version_id = ? | null value in column \"source\"",
            "update citation set source = 'nowhere' where version_id = ? | citation_source_fkey",
            "update citation set list = 'objectives' where version_id = ? and row = 0 | citation_list_check",
            "update citation set place = '' where version_id = ? | citation_place_check",
            "update project_version set ended = '2018-03-06', outcome = 'CLOSED' where id = ? | project_ends_after_establishment",
            "update project_version set ended = '2024' where id = ? | project_ended_has_outcome",
            "update project_version set outcome = 'CLOSED' where id = ? | project_ended_has_outcome",
            "update project_version set merged_into = key where id = ? | project_merged_names_successor",
            "update project_version set wave = 0 where id = ? | project_version_wave_check",
            "update project_version set domain = 'CAVALRY' where id = ? | project_version_domain_check",
            "update project_version set established_by = null where id = ? | established_by",
            "update project_version set superseded_in = 1 where id = ? | project_version_in_order",
            "update project set key = 'Not a slug' where key = (select key from project_version where id = ?) | project_key_check",
            "update member_state_version set eu_to = '1950' where ? > 0 and key = 'FR' | member_state_leaves_eu_after_joining",
            "update member_state_version set pesco_to = '2020' where ? > 0 and key = 'MT' | member_state_joined_pesco_before_leaving",
            "update partner_version set state_code = null where ? > 0 and state_code = 'NO' | partner_third_state_has_code",
            "update source_version set url = 'ftp://x' where ? > 0 | source_version_url_check",
            "update source_version set published = '2020-00' where ? > 0 | out of range",
            "update source_version set published = 'May' where ? > 0 | source_published_is_date"})
    void refusesWhatBreaksARule(String sql, String rule) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> jdbc.sql(sql).param(essor()).update())
                    .withMessageContaining(rule);
        });
    }

    @Test
    void acceptsARoleThatBeginsOnTheDayTheOtherEnds() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update participation set valid_to = '2020-05' where version_id = ? and position = 0")
                    .param(essor())
                    .update();
            assertThat(jdbc.sql("""
                    insert into participation
                    select version_id, 99, state, 'OBSERVER', '2020-05-01', null, null, checked, note
                    from participation where version_id = ? and position = 0
                    """).param(essor()).update()).isEqualTo(1);
        });
    }

    @Test
    void whatStandsIsOpenUntilTheSameRevisionForJavaAndForTheDatabase() {
        assertThat(jdbc.sql("select open_end()").query(Long.class).single()).isEqualTo(VersionSpan.OPEN);
    }

    private long essor() {
        return jdbc.sql("select id from project_version where key = 'essor'").query(Long.class).single();
    }
}
