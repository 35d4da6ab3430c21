package eu.pescoportal.register.search;

import eu.pescoportal.register.search.Entry.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register's files as entries of an index. */
final class RegisterEntries {

    private static final Path FILES = Path.of("src/main/resources/register");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((.+)\\)");
    private static final StateNames STATE_NAMES = new StateNames(Map.of("TR", List.of("Turkey"), "NL",
            List.of("Holland"), "CZ", List.of("Czech Republic"), "US", List.of("USA", "America")));
    private static final Map<String, List<String>> DOMAINS = Map.of("TRAINING_FACILITIES",
            List.of("Training", "facilities"), "LAND_FORMATIONS_SYSTEMS",
            List.of("Land", "formations", "systems"), "MARITIME", List.of("Maritime"), "AIR_SYSTEMS",
            List.of("Air", "systems"), "CYBER_C4ISR", List.of("Cyber", "C4ISR"), "ENABLING_JOINT",
            List.of("Enabling", "joint"), "SPACE", List.of("Space"));

    final List<JsonNode> projects = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<String>> partnerNames = new LinkedHashMap<>();

    RegisterEntries() {
        for (var state : read("member-states.json"))
            entries.add(new Entry(Kind.STATE, text(state, "code"), text(state, "name"),
                    List.copyOf(STATE_NAMES.of(text(state, "code"))), List.of(),
                    texts(state, "capital", "notes")));
        read("partners.json").forEach(this::addPartner);
        read("sources.json").forEach(
                source -> entries.add(new Entry(Kind.SOURCE, text(source, "key"), text(source, "title"),
                        texts(source, "celex"), List.of(), texts(source, "publisher", "via"))));
        try (var files = Files.list(FILES.resolve("projects"))) {
            files.sorted().map(RegisterEntries::read).forEach(projects::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        projects.forEach(this::addProject);
        Set<Integer> waves = new TreeSet<>();
        projects.forEach(project -> waves.add(project.get("wave").intValue()));
        for (var wave : waves)
            entries.add(
                    new Entry(Kind.WAVE, wave.toString(), "Wave " + wave, List.of(), List.of(), List.of()));
        DOMAINS.values()
                .forEach(names -> entries.add(new Entry(Kind.DOMAIN, Names.folded(names.getFirst()),
                        String.join(", ", names), names, List.of(), List.of())));
    }

    List<String> slugs(String field, String value) {
        return projects.stream().filter(p -> text(p, field).equals(value)).map(p -> text(p, "slug")).toList();
    }

    private void addPartner(JsonNode partner) {
        var name = text(partner, "name");
        var others = new ArrayList<String>();
        var brackets = IN_PARENTHESES.matcher(name);
        if (brackets.find()) others.add(brackets.group(1));
        if (partner.has("stateCode")) others.addAll(STATE_NAMES.of(text(partner, "stateCode")));
        partnerNames.put(text(partner, "key"),
                Stream.concat(Stream.of(text(partner, "key"), name), others.stream()).toList());
        entries.add(new Entry(Kind.PARTNER, text(partner, "key"), name, others, List.of(),
                texts(partner, "summary", "notes")));
    }

    private void addProject(JsonNode project) {
        var labels = new ArrayList<>(DOMAINS.get(text(project, "domain")));
        labels.add(String.join(", ", labels));
        labels.add("wave " + project.get("wave"));
        for (var link : project.get("partnerLinks"))
            if (!text(link, "kind").equals("NAMED")) labels.addAll(partnerNames.get(text(link, "partner")));
        var others = Stream.concat(texts(project, "acronym").stream(), all(project, "alsoKnownAs")).toList();
        var texts = Stream.concat(texts(project, "summary").stream(), all(project, "objectives")).toList();
        entries.add(
                new Entry(Kind.PROJECT, text(project, "slug"), text(project, "name"), others, labels, texts));
    }

    private static JsonNode read(String file) {
        return read(FILES.resolve(file));
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static List<String> texts(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(node::get)
                .filter(value -> value != null && !value.isNull())
                .map(JsonNode::asString)
                .toList();
    }

    private static Stream<String> all(JsonNode node, String field) {
        return StreamSupport.stream(node.get(field).spliterator(), false).map(JsonNode::asString);
    }
}
