package eu.pescoportal.analysis.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.analysis.RolesFromFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Who works with whom, held against the files. */
@NullUnmarked
@PortalTest
class CollaborationTests {

    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-06", "2021-06-01", "2026-01-01"})
    void countsInEachCellTheProjectsThatTwoStatesShare(LocalDate day) {
        var page = pages.parsed("/collaboration?on=" + day);
        var files = RolesFromFiles.on(day);
        var states = page.select("thead abbr").eachText();
        assertThat(states).hasSize(27);
        var rows = page.select("tbody tr");
        for (var i = 0; i < states.size(); i++)
            for (var j = 0; j < states.size(); j++)
                assertThat(rows.get(i).select("td").get(j).text()).as(states.get(i) + " " + states.get(j))
                        .isEqualTo(String.valueOf(files.shared(states.get(i), states.get(j))));
    }

    @Test
    void listsEachPairOnceAndMostFirst() {
        var twin = json.readTree(pages.html("/collaboration.json?on=2021-06-01"));
        var files = RolesFromFiles.on(LocalDate.of(2021, 6, 1));
        var numbers = new ArrayList<Integer>();
        var pairs = new ArrayList<String>();
        for (var item : twin.get("items")) {
            var state = item.get("state").asString();
            var with = item.get("with").asString();
            assertThat(state).isLessThan(with);
            pairs.add(state + with);
            numbers.add(item.get("projects").asInt());
            assertThat(numbers.getLast()).isEqualTo(files.shared(state, with)).isPositive();
        }
        assertThat(pairs).doesNotHaveDuplicates().hasSize(twin.get("total").asInt());
        assertThat(numbers).isSortedAccordingTo((a, b) -> b - a);
        var table = pages.html("/collaboration.csv?on=2021-06-01").lines().toList();
        assertThat(table).startsWith("state,with,projects").hasSize(pairs.size() + 1);
        for (var i = 0; i < pairs.size(); i++)
            assertThat(table.get(i + 1)).isEqualTo(
                    pairs.get(i).substring(0, 2) + "," + pairs.get(i).substring(2) + "," + numbers.get(i));
        var page = pages.parsed("/collaboration?on=2021-06-01");
        assertThat(page.expectFirst("#pairs-h").text()).startsWith(pairs.size() + " pairs");
        assertThat(page.select(".pairs .num").eachText())
                .isEqualTo(numbers.stream().limit(100).map(String::valueOf).toList());
    }

    @Test
    void leadsToTheProjectsThatItCounts() {
        var page = pages.parsed("/collaboration?domain=cyber&on=2023-01-01");
        var cell = page.expectFirst("tbody td a[href]:not(.own)");
        var list = pages.parsed(cell.attr("href"));
        assertThat(list.expectFirst(".sentence").text()).startsWith(cell.text() + " project");
        var pair = page.expectFirst(".pairs li");
        assertThat(pages.parsed(pair.expectFirst("a").attr("href")).expectFirst(".sentence").text())
                .startsWith(pair.expectFirst(".num").text() + " project");
    }

    @Test
    void looksAtTheProjectsThatTheFiltersFind() {
        var all = json.readTree(pages.html("/collaboration.json"));
        var cyber = json.readTree(pages.html("/collaboration.json?domain=cyber"));
        assertThat(cyber.get("projects").asInt()).isBetween(1, all.get("projects").asInt() - 1);
        assertThat(pages.text("/collaboration?domain=cyber")).contains("the domain Cyber, C4ISR");
    }

    @Test
    void namesNoListWhereNoneCouldSayIt() {
        var page = pages.parsed("/collaboration?state=ee&state=fr&match=any");
        assertThat(page.select("tbody td a[href], .pairs a")).isEmpty();
        assertThat(page.select(".pairs li")).isNotEmpty();
    }
}
