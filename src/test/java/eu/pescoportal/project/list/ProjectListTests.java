package eu.pescoportal.project.list;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.register.query.QueryReader;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.web.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@NullUnmarked
class ProjectListTests {

    private static final Reading FILES = new Reading();
    private static final List<String> STATES = List.of("at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es",
            "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt", "lu", "lv", "mt", "nl", "pl", "pt", "ro", "se",
            "si", "sk");
    private static final Map<String, List<String>> VALUES = Map.ofEntries(entry("state", STATES),
            entry("without", STATES),
            entry("group", List.of("visegrad", "nordic", "baltic", "benelux", "weimar", "med")),
            entry("role", List.of("coordinator", "member", "observer")),
            entry("domain", Word.of(Domain.class)), entry("wave", List.of("1", "2", "3", "4", "5", "6")),
            entry("status", Word.of(Status.class)), entry("partner", List.copyOf(FILES.partners())));

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;
    @Autowired
    Snapshots snapshots;
    @Autowired
    Searches searches;
    @Autowired
    MessageSource messages;
    @Autowired
    Clock clock;

    @Test
    void agreesWithAPlainReadingOfTheFilesInRandomCombinations() {
        var random = new Random(20171211);
        for (int i = 0; i < 300; i++) {
            var filters = randomFilters(random);
            var page = list(filters);
            var slugs = new TreeSet<String>();
            for (var item : page.get("items"))
                slugs.add(item.get("slug").stringValue());
            assertThat(slugs).as("%s", filters).isEqualTo(FILES.find(filters));
            assertThat(page.get("total").intValue()).as("%s", filters).isEqualTo(slugs.size());
        }
    }

    @Test
    void countsEachFilterValueAsTheListWouldHaveItThen() {
        var random = new Random(20180306);
        for (int i = 0; i < 25; i++) {
            var filters = randomFilters(random);
            var counts = counts(filters);
            VALUES.forEach((name, values) -> {
                if (name.equals("role")) return;
                for (var value : values) {
                    var then = new HashMap<>(filters);
                    var any = filters.getOrDefault("match", List.of()).contains("any")
                            || filters.getOrDefault("atLeast", List.of()).contains("1");
                    var names = name.equals("state") || name.equals("group");
                    if (names && any) then.keySet().removeAll(List.of("state", "group"));
                    var added = new ArrayList<>(name.equals("without") || names && !any
                            ? filters.getOrDefault(name, List.of())
                            : List.of());
                    added.add(value);
                    then.put(name, added);
                    assertThat(counts.get(name).get(value)).as("%s=%s beside %s", name, value, filters)
                            .isEqualTo(FILES.find(then).size());
                }
            });
        }
    }

    @Test
    void offersWhatAllButOneOfTheStatesHaveTogether() {
        var seen = 0;
        for (var day : List.of("2018-03-06", "2019-11-12", "2021-06-01", "2023-05-23", "2025-01-01"))
            for (var filters : List.of(Map.of("group", List.of("visegrad"), "domain", List.of("space")),
                    Map.of("group", List.of("visegrad", "baltic")),
                    Map.of("group", List.of("nordic", "benelux")),
                    Map.of("state", List.of("de", "fr", "ie"), "group", List.of("weimar")),
                    Map.of("state", List.of("at", "bg", "cy", "lu")), Map.of("group", List.of("med")),
                    Map.of("state", List.of("ie", "sk", "lu"), "atLeast", List.of("3")),
                    Map.of("state", List.of("fr", "sk"), "only", List.of("true")))) {
                var asked = new HashMap<String, List<String>>(filters);
                asked.put("on", List.of(day));
                if (!FILES.find(asked).isEmpty()) continue;
                var offers = misses(asked);
                assertThat(offers).as("%s", asked).isEqualTo(expectedMisses(asked, LocalDate.parse(day)));
                seen += offers.size();
            }
        assertThat(seen).isGreaterThan(15);
    }

    /** By the names of states or the number of them, how many projects are found. */
    private static Map<String, Integer> expectedMisses(Map<String, List<String>> asked, LocalDate day) {
        var named = FILES.named(asked, day);
        var fewer = new HashMap<>(asked);
        fewer.remove("group");
        fewer.remove("atLeast");
        var expected = new HashMap<String, Integer>();
        if (!asked.containsKey("atLeast")) for (var state : named) {
            fewer.put("state",
                    named.stream().filter(s -> !s.equals(state)).map(String::toLowerCase).toList());
            var found = FILES.find(fewer).size();
            if (found > 0)
                expected.put("All but " + Locale.of("", state).getDisplayCountry(Locale.UK), found);
        }
        fewer.put("state", named.stream().map(String::toLowerCase).toList());
        for (int n = named.size() - 1; n > 0 && expected.isEmpty(); n--) {
            fewer.put("atLeast", List.of(Integer.toString(n)));
            var found = FILES.find(fewer).size();
            if (found > 0) expected.put(n == 1 ? "Any of them" : "At least " + n + " of them", found);
        }
        return expected;
    }

    /** Each leads to a list with as many projects as it says. */
    private Map<String, Integer> misses(Map<String, List<String>> asked) {
        var snapshot = snapshots.newest();
        var query = QueryReader.read(parameters(asked), snapshot, clock);
        var list = ProjectList.of(query, snapshot, () -> searches.of(snapshot));
        var misses = new HashMap<String, Integer>();
        for (var offer : new NearMiss(list, link -> list(link.parameters()).get("total").intValue(),
                new RegisterWords(snapshot, messages, Locale.UK)).offers())
            misses.put(offer.label(), Integer.valueOf(offer.found().replaceAll("\\D", "")));
        return misses;
    }

    @Test
    void saysWhoTookPartAndWhichPartnersTheFilesHaveOnThatDay() {
        for (var day : List.of("2018-03-05", "2018-03-06", "2019-05-01", "2020-01-01", "2021-12-14",
                "2023-05-01", "2024-07-15", LocalDate.now().toString())) {
            for (var checked : List.of(true, false)) {
                var filters = new HashMap<>(Map.of("on", List.of(day)));
                if (checked) filters.put("checked", List.of("only"));
                var items = new HashMap<String, JsonNode>();
                for (var item : list(filters).get("items"))
                    items.put(item.get("slug").stringValue(), item);
                var expected = FILES.on(LocalDate.parse(day), checked);
                assertThat(items).as(day).hasSameSizeAs(expected);
                for (var seen : expected) {
                    var item = items.get(seen.slug());
                    assertThat(texts(item.get("partners"))).as("%s on %s", seen.slug(), day)
                            .containsExactlyElementsOf(seen.partners());
                    assertThat(item.get("status").stringValue()).isEqualTo(seen.status());
                    if (seen.unknown()) {
                        assertThat(item.get("members").isNull()).isTrue();
                        assertThat(item.get("membershipKnown").stringValue()).isEqualTo("unknown");
                    } else {
                        assertThat(texts(item.get("coordinators"))).as("%s on %s", seen.slug(), day)
                                .containsExactlyElementsOf(seen.coordinators());
                        assertThat(texts(item.get("members"))).as("%s on %s", seen.slug(), day)
                                .containsExactlyElementsOf(seen.members());
                        assertThat(texts(item.get("observers"))).as("%s on %s", seen.slug(), day)
                                .containsExactlyElementsOf(seen.observers());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"essor, essor", "crrt, crrt", "Cyber Rapid Response, crrt",
            "military mobilty, military-mobility", "Eurodrone, eurodrone", "tiger, tiger-mk3",
            "EPC, european-patrol-corvette", "korvette, european-patrol-corvette",
            "Schengen, military-mobility", "software radio, essor", "TWISTER, twister",
            "medical command, emc", "iMUGS, ugs", "Éssor, essor", "mobiltiy, military-mobility"})
    void findsFirst(String q, String slug) {
        assertThat(list(Map.of("q", List.of(q))).get("items").get(0).get("slug").stringValue())
                .isEqualTo(slug);
    }

    @Test
    void putsUnknownMembershipLastInBothOrdersByMembers() {
        for (var sort : List.of("members", "-members")) {
            var items = list(Map.of("sort", List.of(sort))).get("items");
            var known = StreamSupport.stream(items.spliterator(), false)
                    .map(i -> !i.get("members").isNull())
                    .toList();
            var unknown = (int) known.stream().filter(isKnown -> !isKnown).count();
            assertThat(unknown).isPositive();
            assertThat(known.subList(0, 83 - unknown)).containsOnly(true);
        }
    }

    @Test
    void givesTheSameRowsAsCsvWhateverThePage() {
        var csv = mvc.get().uri("/projects.csv?state=EE&page=7&size=1").exchange();
        assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(csv).bodyText()
                .satisfies(text -> assertThat(text.lines())
                        .hasSize(1 + FILES.find(Map.of("state", List.of("ee"))).size())
                        .first()
                        .asString()
                        .isEqualTo(
                                "slug,name,acronym,wave,domain,status,established,ended,membershipKnown,coordinators,"
                                        + "members,observers,partners,url,notice,on,revision,licence"));
    }

    private Map<String, List<String>> randomFilters(Random random) {
        var filters = new HashMap<String, List<String>>();
        VALUES.forEach((name, values) -> {
            if (random.nextInt(name.equals("role") ? 2 : 3) > 0) return;
            var some = new TreeSet<String>();
            for (int n = random.nextInt(name.equals("state") ? 2 : 3); n >= 0; n--)
                some.add(values.get(random.nextInt(values.size())));
            filters.put(name, List.copyOf(some));
        });
        if (random.nextInt(4) == 0) filters.put("checked", List.of("only"));
        if (random.nextInt(4) == 0) filters.put("only", List.of("true"));
        var days = AsOf.FIRST_DAY.until(LocalDate.now(clock), ChronoUnit.DAYS);
        var day = AsOf.FIRST_DAY.plusDays(random.nextLong(days));
        if (random.nextBoolean()) filters.put("on", List.of(day.toString()));
        else
            day = LocalDate.now(clock);
        var named = FILES.named(filters, day).size();
        if (named > 0 && random.nextBoolean())
            filters.put("atLeast", List.of(Integer.toString(1 + random.nextInt(named))));
        else if (random.nextBoolean()) filters.put("match", List.of("any"));
        return filters;
    }

    private JsonNode list(Map<String, List<String>> filters) {
        var request = mvc.get().uri("/projects.json").queryParam("size", "100");
        filters.forEach((name, values) -> request.queryParam(name, values.toArray(String[]::new)));
        var result = request.exchange();
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    /** The numbers beside the values, by filter and value. */
    private Map<String, Map<String, Integer>> counts(Map<String, List<String>> asked) {
        var snapshot = snapshots.newest();
        var query = QueryReader.read(parameters(asked), snapshot, clock);
        var list = ProjectList.of(query, snapshot, () -> searches.of(snapshot));
        var rail = Rail.of(list, new RegisterWords(snapshot, messages, Locale.UK));
        var filters = Stream.concat(Stream.of(rail.otherStates(), rail.groups(), rail.without()),
                rail.others().stream());
        return Stream.concat(rail.states().stream(), filters.flatMap(one -> one.choices().stream()))
                .collect(Collectors.groupingBy(Choice::parameter,
                        Collectors.toMap(Choice::value, ProjectListTests::count)));
    }

    /** None stands where no value of the filter finds anything. */
    private static int count(Choice choice) {
        return choice.count() == null ? 0 : Integer.parseInt(choice.count());
    }

    private static Parameters parameters(Map<String, List<String>> filters) {
        return new Parameters(new LinkedMultiValueMap<>(filters));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::stringValue).toList();
    }
}
