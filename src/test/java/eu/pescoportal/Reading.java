package eu.pescoportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data files, read in plain Java after their own README and the promises of the addresses: what the
 * portal is held against. It shares no code with the portal.
 */
@NullUnmarked
public class Reading {

    private static final Path FILES = Path.of("src/main/resources/register");
    private static final Map<String, String> DOMAINS = Map.of("TRAINING_FACILITIES", "training",
            "LAND_FORMATIONS_SYSTEMS", "land", "MARITIME", "maritime", "AIR_SYSTEMS", "air", "CYBER_C4ISR",
            "cyber", "ENABLING_JOINT", "enabling", "SPACE", "space");

    /** A project as it stood on a day, in the words of the JSON twin. */
    public record Seen(String slug, String domain, String wave, String status, boolean unknown,
            Set<String> coordinators, Set<String> members, Set<String> observers, Set<String> partners) {

        public Set<String> in(List<String> roles) {
            var states = new TreeSet<String>();
            if (roles.contains("coordinator")) states.addAll(coordinators);
            if (roles.contains("member")) states.addAll(members);
            if (roles.contains("observer")) states.addAll(observers);
            return states;
        }
    }

    private static final Map<String, String> GROUPS = Map.of("visegrad", "CZ HU PL SK", "nordic", "DK FI SE",
            "baltic", "EE LV LT", "benelux", "BE NL LU", "weimar", "DE FR PL", "med",
            "HR CY FR GR IT MT PT SI ES");

    private final List<JsonNode> projects = new ArrayList<>();
    private final Map<Map.Entry<LocalDate, Boolean>, List<Seen>> read = new ConcurrentHashMap<>();
    private final Map<String, LocalDate> inPesco = new LinkedHashMap<>();
    private final List<String> states = new ArrayList<>();
    private final Map<String, String> partnerKinds = new LinkedHashMap<>();

    public Reading() {
        var json = JsonMapper.builder().build();
        try (var files = Files.list(FILES.resolve("projects"))) {
            files.forEach(file -> projects.add(json.readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var state : json.readTree(FILES.resolve("member-states.json").toFile())) {
            states.add(state.get("code").stringValue());
            if (first(state, "pescoFrom") != null)
                inPesco.put(state.get("code").stringValue(), first(state, "pescoFrom"));
        }
        for (var partner : json.readTree(FILES.resolve("partners.json").toFile()))
            partnerKinds.put(partner.get("key").stringValue(), partner.get("kind").stringValue());
    }

    public List<JsonNode> projects() {
        return projects;
    }

    /** Their codes. */
    public List<String> states() {
        return states;
    }

    public Set<String> partners() {
        return partnerKinds.keySet();
    }

    /** The kind of a partner, as the files write it. */
    public String kind(String partner) {
        return partnerKinds.get(partner);
    }

    /** The same day is often asked for again. */
    public List<Seen> on(LocalDate day, boolean onlyChecked) {
        return read.computeIfAbsent(Map.entry(day, onlyChecked),
                _ -> projects.stream()
                        .filter(p -> !first(p, "established").isAfter(day))
                        .map(p -> seen(p, day, onlyChecked))
                        .toList());
    }

    /** The slugs of the projects that pass the filters. */
    public Set<String> find(Map<String, List<String>> filters) {
        var found = new TreeSet<String>();
        var day = LocalDate.parse(filters.getOrDefault("on", List.of(LocalDate.now().toString())).getFirst());
        var roles = filters.getOrDefault("role", List.of("coordinator", "member"));
        for (var seen : on(day, filters.containsKey("checked"))) {
            var states = seen.in(roles);
            var asked = named(filters, day);
            var all = filters.containsKey("atLeast")
                    ? Integer.parseInt(filters.get("atLeast").getFirst())
                    : asked.size();
            var enough = filters.getOrDefault("match", List.of("all")).contains("any") ? 1 : all;
            var memberOrCoordinator = seen.in(List.of("coordinator", "member"));
            if (!asked.isEmpty() && asked.stream().filter(states::contains).count() < enough) continue;
            if (!asked.isEmpty() && filters.containsKey("only") && !asked.containsAll(memberOrCoordinator))
                continue;
            if (upper(filters.getOrDefault("without", List.of())).stream()
                    .anyMatch(memberOrCoordinator::contains))
                continue;
            if (!oneOf(filters, "domain", Set.of(seen.domain))) continue;
            if (!oneOf(filters, "wave", Set.of(seen.wave))) continue;
            if (!oneOf(filters, "status", Set.of(seen.status))) continue;
            if (!oneOf(filters, "partner", seen.partners)) continue;
            found.add(seen.slug);
        }
        return found;
    }

    /** The states that the filters name, themselves or by groups of states in PESCO on that day. */
    public Set<String> named(Map<String, List<String>> filters, LocalDate day) {
        var named = new TreeSet<>(upper(filters.getOrDefault("state", List.of())));
        for (var group : filters.getOrDefault("group", List.of()))
            for (var state : GROUPS.get(group).split(" "))
                if (inPesco.containsKey(state) && !inPesco.get(state).isAfter(day)) named.add(state);
        return named;
    }

    private static boolean oneOf(Map<String, List<String>> filters, String name, Set<String> values) {
        return !filters.containsKey(name) || filters.get(name).stream().anyMatch(values::contains);
    }

    private static List<String> upper(List<String> codes) {
        return codes.stream().map(String::toUpperCase).toList();
    }

    private Seen seen(JsonNode p, LocalDate day, boolean onlyChecked) {
        var ended = first(p, "ended");
        var hasEnded = ended != null && !ended.isAfter(day);
        var memberDay = hasEnded ? ended.minusDays(1) : day;
        var roles = Map.of("COORDINATOR", new TreeSet<String>(), "MEMBER", new TreeSet<String>(), "OBSERVER",
                new TreeSet<String>());
        boolean some = false;
        for (var x : p.get("participations")) {
            if (onlyChecked && !x.get("checked").booleanValue()) continue;
            some = true;
            var from = first(x, "from");
            var to = first(x, "to");
            var begun = from == null || !from.isAfter(memberDay);
            if (begun && (to == null || to.isAfter(memberDay)))
                roles.get(x.get("role").stringValue()).add(x.get("state").stringValue());
        }
        return new Seen(p.get("slug").stringValue(), DOMAINS.get(p.get("domain").stringValue()),
                p.get("wave").asString(), hasEnded ? p.get("outcome").stringValue().toLowerCase() : "ongoing",
                !some, roles.get("COORDINATOR"), roles.get("MEMBER"), roles.get("OBSERVER"),
                partners(p, day, onlyChecked));
    }

    private Set<String> partners(JsonNode p, LocalDate day, boolean onlyChecked) {
        var partners = new HashSet<String>();
        for (var link : p.get("partnerLinks")) {
            if (onlyChecked && !link.get("checked").booleanValue()) continue;
            var kind = link.get("kind").stringValue();
            var partner = link.get("partner").stringValue();
            var partnerKind = partnerKinds.get(partner);
            if (kind.equals("REQUESTED") || kind.equals("NAMED")) continue;
            if (partnerKind.equals("THIRD_STATE") && !kind.equals("PARTICIPATES") && !kind.equals("APPROVED"))
                continue;
            var from = first(link, "from");
            var approved = first(link, "approved");
            var to = first(link, "to");
            var begun = from == null && approved == null || from != null && !from.isAfter(day)
                    || approved != null && !approved.isAfter(day);
            if (!begun || to != null && !to.isAfter(day)) continue;
            partners.add(partner);
            if (partnerKind.equals("NATO_BODY")) partners.add("nato");
        }
        return new TreeSet<>(partners);
    }

    /** The sources on which a row of a project rests, each once, however many places of it are named. */
    public static Set<String> sources(JsonNode row) {
        var sources = new TreeSet<String>();
        for (var citation : row.get("citations"))
            sources.add(citation.get("source").stringValue());
        return sources;
    }

    /** The first day of the period that a date names, or null. */
    public static LocalDate first(JsonNode node, String field) {
        var value = node.get(field);
        if (value == null || value.isNull()) return null;
        var text = value.stringValue();
        return LocalDate
                .parse(text + "-01-01".substring(text.length() == 4 ? 0 : text.length() == 7 ? 3 : 6));
    }
}
