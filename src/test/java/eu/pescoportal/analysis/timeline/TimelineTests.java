package eu.pescoportal.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.analysis.RolesFromFiles;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The projects over time. */
@NullUnmarked
@PortalTest
class TimelineTests {

    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-06", "2021-06-01", "2024-08-01", "2026-01-01"})
    void showsEachProjectOnceOnThePageAndInTheFiles(String day) {
        var page = pages.parsed("/timeline?on=" + day);
        var projects = RolesFromFiles.on(LocalDate.parse(day)).projects();
        var shown = page.select("table.bars tbody th a")
                .eachAttr("href")
                .stream()
                .map(address -> address.replaceAll("/projects/|\\?.*", ""))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(projects);
        assertThat(page.expectFirst("#waves").text()).startsWith(projects.size() + " projects");
        var lines = pages.html("/timeline.csv?on=" + day).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("project,name,acronym,wave,domain,established,ended,outcome,"
                + "merged_into,ioc,foc,url,on,revision,licence");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0])).containsExactlyElementsOf(shown);
        var items = json.readTree(pages.html("/timeline.json?on=" + day)).get("items");
        assertThat(items.findValuesAsString("project")).containsExactlyElementsOf(shown);
    }

    @Test
    void countsAtTheEndOfEachYearWhatTheListsFind() {
        var years = json.readTree(pages.html("/timeline.json?on=2024-08-01")).get("years");
        assertThat(years).hasSize(7);
        var before = 0;
        for (var year : years) {
            var on = year.get("on").asString();
            var files = RolesFromFiles.on(LocalDate.parse(on));
            assertThat(year.get("established").asInt()).as(on).isEqualTo(files.projects().size() - before);
            before = files.projects().size();
            var running = json.readTree(pages.html("/projects.json?size=100&status=ongoing&on=" + on));
            assertThat(year.get("running").asInt()).as(on).isEqualTo(running.get("total").asInt());
            var participations = 0;
            for (var item : running.get("items"))
                for (var letter : files.of(item.get("slug").asString()).values())
                    if (!letter.equals("O")) participations++;
            assertThat(year.get("participations").asInt()).as(on).isEqualTo(participations);
        }
        var last = pages.parsed("/timeline?on=2024-08-01").select("table.data tbody tr").last();
        assertThat(last.text()).startsWith("1 August 2024 ")
                .contains(" " + years.get(6).get("running").asInt() + " "
                        + years.get(6).get("participations").asInt());
    }

    @Test
    void putsTheOfficialCountsBesideItsOwn() {
        var row = pages.parsed("/timeline?on=2026-01-01")
                .select("table.data tbody tr:has(th:contains(2025))");
        assertThat(row.text()).contains("74 on 1 October 2025");
        assertThat(row.select("a").attr("href")).isEqualTo("/sources/pesco-pr2025");
        assertThat(pages.text("/timeline?on=2025-09-30")).contains("75 on 27 May 2025")
                .doesNotContain("74 on");
    }

    @Test
    void saysInWordsWhatTheBarsShow() {
        var row = pages.parsed("/timeline").select("table.bars tr:has(a[href=/projects/eu-tmcc])");
        assertThat(row.text()).containsPattern("\\d{4} to .*\\d{4}, (closed|completed|merged)");
        assertThat(row.select("use[href=#mark-end]")).hasSize(1);
        var page = pages.parsed("/timeline");
        for (var capability : new String[]{"ioc", "foc"})
            assertThat(page.select("table.bars tr:has(use[href=#mark-" + capability + "])")).isNotEmpty()
                    .allMatch(with -> with.select(".spells")
                            .text()
                            .contains((capability.equals("ioc") ? "initial" : "full")
                                    + " operational capability"));
    }

    @Test
    void saysWhyThereIsNothingBeforeTheFirstProjects() {
        assertThat(pages.text("/timeline?on=2018-01-01")).contains("its first projects on 6 March 2018");
    }
}
