package eu.pescoportal.analysis.changes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The changes between two days, applied to the register of the first, give that of the second. Both are read
 * from the files in plain Java, with no code of the portal.
 */
@NullUnmarked
@PortalTest
class AppliedChangesTests {

    private static final LocalDate FIRST = LocalDate.of(2017, 12, 11);
    private static final int PAIRS = 60;

    @Autowired
    Pages pages;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Reading files = new Reading();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leadFromAnyDayToAnyLaterOne(boolean onlyChecked) {
        var random = new Random(20171211);
        var days = (int) (LocalDate.now().toEpochDay() - FIRST.toEpochDay());
        for (int i = 0; i < PAIRS; i++) {
            var one = FIRST.plusDays(random.nextInt(days + 1));
            var other = FIRST.plusDays(random.nextInt(days + 1));
            var from = one.isBefore(other) ? one : other;
            var to = one.isBefore(other) ? other : one;
            assertLeads(from, to, onlyChecked);
        }
        assertLeads(FIRST, LocalDate.now(), onlyChecked);
    }

    /** Day by day, where a whole year may hide two mistakes that undo each other. */
    @Test
    void leadFromEachDayOnWhichSomethingHappensToTheNext() {
        var all = items(FIRST, LocalDate.now(), false);
        var days = all.stream().map(item -> Reading.first(item, "date")).distinct().toList();
        assertThat(days).hasSizeGreaterThan(20).isSorted();
        var told = 0;
        for (var day : days) {
            assertLeads(day.minusDays(1), day, false);
            told += items(day.minusDays(1), day, false).size();
        }
        assertThat(told).isEqualTo(all.size());
    }

    private void assertLeads(LocalDate from, LocalDate to, boolean onlyChecked) {
        var register = register(from, onlyChecked);
        for (var item : items(from, to, onlyChecked)) {
            assertThat(Reading.first(item, "date")).isAfter(from).isBeforeOrEqualTo(to);
            apply(item, register);
        }
        assertThat(register).as("%s to %s", from, to).isEqualTo(register(to, onlyChecked));
    }

    private List<JsonNode> items(LocalDate from, LocalDate to, boolean onlyChecked) {
        var answer = json.readTree(pages
                .html("/changes.json?from=" + from + "&to=" + to + (onlyChecked ? "&checked=only" : "")));
        assertThat(answer.get("from").stringValue()).isEqualTo(from.toString());
        assertThat(answer.get("to").stringValue()).isEqualTo(to.toString());
        var items = new ArrayList<JsonNode>();
        answer.get("items").forEach(items::add);
        return items;
    }

    /** What stood before must be what is told to have stood. */
    private static void apply(JsonNode item, Map<String, String> register) {
        var project = text(item, "project");
        var party = item.get("state").isNull() ? text(item, "partner") : text(item, "state");
        var before = text(item, "before");
        var after = text(item, "after");
        switch (text(item, "kind")) {
            case "ESTABLISHED" -> assertThat(register.put(project, "ongoing")).isNull();
            case "ENDED" -> assertThat(register.put(project, after)).isEqualTo("ongoing");
            case "MERGED" -> assertThat(register.put(project, "merged")).isEqualTo("ongoing");
            case "PESCO_JOINED", "NATO_JOINED" ->
                assertThat(register.put(text(item, "kind") + " " + party, "in")).isNull();
            case "LEFT" -> assertThat(register.remove(project + " " + party)).isEqualTo(before).isNotNull();
            default ->
                assertThat(register.put(project + " " + party, after)).as(item.toString()).isEqualTo(before);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).isNull() ? null : node.get(field).stringValue();
    }

    /** How each project stands, who has which role in it, and who is in PESCO and NATO. */
    private Map<String, String> register(LocalDate day, boolean onlyChecked) {
        var register = new TreeMap<String, String>();
        var roles = new HashMap<String, String>();
        for (var seen : files.on(day, onlyChecked)) {
            register.put(seen.slug(), seen.status());
            seen.coordinators().forEach(state -> roles.put(seen.slug() + " " + state, "coordinator"));
            seen.members().forEach(state -> roles.put(seen.slug() + " " + state, "member"));
            seen.observers().forEach(state -> roles.put(seen.slug() + " " + state, "observer"));
        }
        register.putAll(roles);
        for (var project : files.projects())
            for (var link : project.get("partnerLinks"))
                if (!onlyChecked || link.get("checked").booleanValue())
                    thirdState(project.get("slug").stringValue(), link, day, register);
        for (var state : json.readTree(new File("src/main/resources/register/member-states.json"))) {
            for (var club : List.of("PESCO", "NATO")) {
                var since = Reading.first(state, club.toLowerCase() + "From");
                if (since != null && since.isAfter(FIRST) && !since.isAfter(day))
                    register.put(club + "_JOINED " + state.get("code").stringValue(), "in");
            }
        }
        return register;
    }

    /** Approved by that day, or taking part. */
    private static void thirdState(String project, JsonNode link, LocalDate day,
            Map<String, String> register) {
        var name = project + " " + link.get("partner").stringValue();
        var approved = Reading.first(link, "approved");
        var from = Reading.first(link, "from");
        switch (link.get("kind").stringValue()) {
            case "APPROVED" -> {
                if (!approved.isAfter(day)) register.put(name, "approved");
            }
            case "PARTICIPATES" -> {
                if (!approved.isAfter(day)) register.put(name, "approved");
                if (!from.isAfter(day)) register.put(name, "participates");
            }
            default -> {
            }
        }
    }
}
