package eu.pescoportal.exchange;

import eu.pescoportal.record.Checker;
import eu.pescoportal.register.document.Background;
import eu.pescoportal.register.document.Claim;
import eu.pescoportal.register.document.Commitment;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.document.Timeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and checks the register's files; a field that nobody knows is an error, since it is most likely a
 * mistyped one.
 */
@Component
class RegisterReader {

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
        this.location = location.endsWith("/") ? location : location + "/";
    }

    /** All files, of which none breaks a rule. */
    RegisterFiles read() {
        var files = new RegisterFiles(read(RegisterFiles.SOURCES, new TypeReference<List<SourceDocument>>() {
        }), read(RegisterFiles.STATES, new TypeReference<List<MemberStateDocument>>() {
        }), read(RegisterFiles.PARTNERS, new TypeReference<List<PartnerDocument>>() {
        }), projects(), background());
        var findings = files.check();
        if (findings.isEmpty()) return files;
        throw new RegisterFileException(findings.stream().map(this::inWords).toList(), null);
    }

    private Background background() {
        return new Background(read(RegisterFiles.TIMELINE, new TypeReference<Timeline>() {
        }), read(RegisterFiles.CLAIMS, new TypeReference<List<Claim>>() {
        }), read(RegisterFiles.COMMITMENTS, new TypeReference<List<Commitment>>() {
        }));
    }

    private String inWords(Checker.Finding finding) {
        return finding.file() + ": " + finding.problem().field() + ": "
                + messages.getMessage(finding.problem().message(), Locale.ENGLISH);
    }

    private <T> T read(String file, TypeReference<T> type) {
        return read(file, resources.getResource(location + file), type);
    }

    private SequencedMap<String, ProjectDocument> projects() {
        var projects = new LinkedHashMap<String, ProjectDocument>();
        try {
            var files = resources.getResources(location + "projects/*.json");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename,
                    Comparator.nullsFirst(Comparator.naturalOrder())));
            for (var file : files) {
                var name = "projects/" + file.getFilename();
                projects.put(name, read(name, file, new TypeReference<ProjectDocument>() {
                }));
            }
        } catch (IOException e) {
            throw new RegisterFileException(List.of("projects/: cannot be read: " + e.getMessage()), e);
        }
        return projects;
    }

    private <T> T read(String name, Resource file, TypeReference<T> type) {
        try (var in = file.getInputStream()) {
            return json.readValue(in, type);
        } catch (JacksonException e) {
            throw new RegisterFileException(List.of(name + ": " + path(e) + reason(e)), e);
        } catch (IOException e) {
            throw new RegisterFileException(List.of(name + ": cannot be read: " + e.getMessage()), e);
        }
    }

    private static String path(JacksonException e) {
        var path = e.getPath()
                .stream()
                .map(at -> at.getPropertyName() == null
                        ? "[" + at.getIndex() + "]"
                        : "." + at.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : path.replaceFirst("^\\.", "") + ": ";
    }

    private static String reason(JacksonException e) {
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum())
            return "'" + wrong.getValue() + "' is not one of "
                    + Arrays.toString(wrong.getTargetType().getEnumConstants());
        if (e instanceof UnrecognizedPropertyException unknown)
            return "is not one of the fields " + unknown.getKnownPropertyIds();
        if (e instanceof MismatchedInputException missing && missing.getTargetType() != null
                && missing.getTargetType().isPrimitive())
            return "is missing";
        return e.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : e.getOriginalMessage();
    }
}
