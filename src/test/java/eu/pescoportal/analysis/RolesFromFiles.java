package eu.pescoportal.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who has which role on a day, read plainly from the files that the register is loaded from: what the pages
 * say is held against it.
 */
public class RolesFromFiles {

    private static final Path PROJECTS = Path.of("src/main/resources/register/projects");

    /** By the slug of each project that had been established: the letters by state. */
    private final Map<String, Map<String, String>> letters = new TreeMap<>();

    private RolesFromFiles() {}

    public static RolesFromFiles on(LocalDate day) {
        return on(day, false);
    }

    public static RolesFromFiles on(LocalDate day, boolean onlyChecked) {
        var roles = new RolesFromFiles();
        try (var files = Files.list(PROJECTS)) {
            for (var file : files.sorted().toList())
                roles.read(new JsonMapper().readTree(Files.readString(file)), day, onlyChecked);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return roles;
    }

    private void read(JsonNode project, LocalDate day, boolean onlyChecked) {
        if (first(project.get("established").asString()).isAfter(day)) return;
        var ended = project.path("ended").asString("");
        var counted = ended.isEmpty() || first(ended).isAfter(day) ? day : first(ended).minusDays(1);
        var ofProject = new TreeMap<String, String>();
        for (var part : project.get("participations")) {
            var from = part.path("from").asString("");
            var to = part.path("to").asString("");
            var holds = (from.isEmpty() || !first(from).isAfter(counted))
                    && (to.isEmpty() || first(to).isAfter(counted));
            if (holds && (!onlyChecked || part.path("checked").asBoolean(false)))
                ofProject.put(part.get("state").asString(), part.get("role").asString().substring(0, 1));
        }
        letters.put(project.get("slug").asString(), ofProject);
    }

    private static LocalDate first(String date) {
        return LocalDate.parse((date + "-01-01").substring(0, 10));
    }

    public Set<String> projects() {
        return letters.keySet();
    }

    /** The letters of a project by state. */
    public Map<String, String> of(String project) {
        return letters.getOrDefault(project, Map.of());
    }

    /** The projects that a state coordinates or is a member of. */
    public Set<String> taking(String state) {
        return letters.keySet()
                .stream()
                .filter(project -> takes(state, project))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean takes(String state, String project) {
        return of(project).getOrDefault(state, "O").matches("[CM]");
    }

    /** The projects in which both states coordinate or are members. */
    public int shared(String state, String with) {
        var both = taking(state);
        both.retainAll(taking(with));
        return both.size();
    }
}
