package eu.pescoportal.exchange;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.register.document.DocumentTypes;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one file of the register: a project, the list that the file is called after, or lists by their names.
 * A document that cannot be read does not keep the next ones back.
 */
class FileReader {

    private final JsonMapper json;
    private final String file;
    private final RegisterFiles found;

    /**
     * @param found
     *            to which is added what is read
     */
    FileReader(JsonMapper json, String file, RegisterFiles found) {
        this.json = json;
        this.file = file;
        this.found = found;
    }

    void read(InputStream in) {
        try (var parser = json.createParser(in)) {
            var first = parser.nextToken();
            var faults = found.faults().size();
            if (first == null) fault(parser, "", "is empty");
            else if (isOfProject()) readDocument(parser, RecordKind.PROJECT, "", 0);
            else if (first == JsonToken.START_OBJECT) readLists(parser);
            else
                RegisterLists.ofFile(file.substring(file.lastIndexOf('/') + 1))
                        .ifPresentOrElse(kind -> readList(parser, kind, ""),
                                () -> fault(parser, "", "is no file of the register"));
            if (found.faults().size() == faults && parser.nextToken() != null)
                fault(parser, "", "goes on where it should end");
        } catch (JacksonException e) {
            found.faults().add(Fault.of(file, "", e));
        }
    }

    private boolean isOfProject() {
        return file.startsWith("projects/") || file.contains("/projects/");
    }

    private void readLists(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var word = parser.currentName();
            parser.nextToken();
            RegisterLists.of(word).ifPresentOrElse(kind -> readList(parser, kind, word), () -> {
                fault(parser, word, "is not one of the lists " + RegisterLists.words());
                parser.skipChildren();
            });
        }
    }

    private void readList(JsonParser parser, RecordKind kind, String at) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            fault(parser, at, "is not a list");
            parser.skipChildren();
            return;
        }
        var depth = parser.streamReadContext().getNestingDepth();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++)
            readDocument(parser, kind, at + "[" + i + "].", depth);
    }

    /**
     * @param depth
     *            of what the document stands in
     */
    private void readDocument(JsonParser parser, RecordKind kind, String at, int depth) {
        try {
            Document document = parser.readValueAs(DocumentTypes.of(kind));
            if (document == null) fault(parser, at, "is missing");
            else
                found.brought().add(new Checker.Brought(file, at, kind, document, false));
        } catch (DatabindException e) {
            found.faults().add(Fault.of(file, at, e));
            while (parser.streamReadContext().getNestingDepth() > depth)
                parser.nextToken();
        }
    }

    private void fault(JsonParser parser, String field, String reason) {
        found.faults().add(new Fault(file, Math.max(0, parser.currentLocation().getLineNr()), field, reason));
    }
}
