package eu.pescoportal.exchange;

import eu.pescoportal.record.Problem;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.record.kind.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the register's files, as a folder, as one JSON file or as a zip of many; a field that nobody knows is
 * an error, since it is most likely a mistyped one.
 */
@Component
public class RegisterReader {

    private final ResourcePatternResolver resources;
    private final JsonMapper json;
    private final MessageSource messages;
    private final String location;

    RegisterReader(ResourcePatternResolver resources, JsonMapper json, MessageSource messages,
            @Value("${portal.register}") String location) {
        this.resources = resources;
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(PastedText.module(messages))
                .build();
        this.messages = messages;
        this.location = location;
    }

    /** What an empty database begins with. */
    RegisterFiles read() {
        var found = RegisterFiles.nothing();
        if (location.endsWith(".json"))
            read(location.substring(location.lastIndexOf('/') + 1), resources.getResource(location), found);
        else
            readFolder(location.endsWith("/") ? location : location + "/", found);
        return found;
    }

    private void readFolder(String folder, RegisterFiles found) {
        for (var name : RegisterLists.FILES)
            read(name, resources.getResource(folder + name), found);
        try {
            Arrays.stream(resources.getResources(folder + "projects/*.json"))
                    .sorted(Comparator.comparing(Resource::getFilename,
                            Comparator.nullsFirst(Comparator.naturalOrder())))
                    .forEach(project -> read("projects/" + project.getFilename(), project, found));
        } catch (IOException e) {
            found.faults().add(new Fault("projects/", 0, "", "cannot be read: " + e.getMessage()));
        }
    }

    private void read(String name, InputStreamSource file, RegisterFiles found) {
        try (var in = file.getInputStream()) {
            new FileReader(json, name, found).read(in);
        } catch (IOException e) {
            found.faults().add(new Fault(name, 0, "", "cannot be read: " + e.getMessage()));
        }
    }

    /**
     * What one file says: the JSON of a register, or a zip of the files that a folder of it has.
     *
     * @param name
     *            as whoever brings it calls it
     */
    public RegisterFiles read(Path file, String name) {
        var found = RegisterFiles.nothing();
        try (var zip = ZippedFiles.of(file)) {
            if (zip == null) read(name, new FileSystemResource(file), found);
            else
                zip.files().forEach((entry, content) -> read(entry, content, found));
        } catch (IOException e) {
            found.faults().add(new Fault(name, 0, "", "cannot be read: " + e.getMessage()));
        }
        return found;
    }

    /**
     * What is wrong with files: what could not be read, or else the rules that they break beside what stands.
     */
    public List<Fault> faults(RegisterFiles files, Standing standing) {
        if (!files.faults().isEmpty()) return List.copyOf(files.faults());
        var misnamed = files.brought()
                .stream()
                .filter(RegisterReader::isMisnamed)
                .map(project -> new Checker.Finding(project.file(),
                        new Problem("slug", "problem.fileName", List.of())));
        return Stream.concat(misnamed, new Checker(files.brought(), standing).findings().stream())
                .map(this::fault)
                .toList();
    }

    private static boolean isMisnamed(Checker.Brought brought) {
        return brought.kind() == RecordKind.PROJECT && brought.at().isEmpty()
                && !brought.file().endsWith("projects/" + brought.document().key() + ".json");
    }

    private Fault fault(Checker.Finding finding) {
        return new Fault(finding.file(), 0, finding.problem().field(),
                messages.getMessage(finding.problem().message(), Locale.ENGLISH));
    }
}
