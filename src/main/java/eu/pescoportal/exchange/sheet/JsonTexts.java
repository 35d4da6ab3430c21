package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as it stands in a file, or in the files that are packed into one: bounded before anybody makes
 * anything of it, and asked afterwards in which lines things stand.
 *
 * @param name
 *            what the file is called if it is not packed
 */
public record JsonTexts(Path file, String name, FileKind kind) {

    /** As many objects as registers of thousands of projects have; each takes memory, however short it is. */
    private static final int MOST_OBJECTS = 300_000;

    private static final int MOST_TOKENS = 4_000_000;
    private static final JsonFactory FACTORY = new JsonFactory();

    private interface Work {

        void on(String name, JsonParser tokens);
    }

    /**
     * @throws UnreadableException
     *             if there is too much in it
     */
    public void bound() {
        var left = new int[]{MOST_OBJECTS, MOST_TOKENS};
        each((_, tokens) -> {
            for (var token = tokens.nextToken(); token != null; token = tokens.nextToken())
                if (--left[1] < 0 || token == JsonToken.START_OBJECT && --left[0] < 0)
                    throw new UnreadableException("import.file.records", MOST_OBJECTS);
        });
    }

    /**
     * Finds the lines in which values stand.
     *
     * @param wanted
     *            paths like {@code projects[3].wave}, by the names of the files
     * @return the lines by the same names and paths, those that are there
     */
    public Map<String, Map<String, Integer>> lines(Map<String, Set<String>> wanted) {
        var lines = new HashMap<String, Map<String, Integer>>();
        each((text, tokens) -> {
            var paths = wanted.get(text);
            if (paths == null) return;
            var found = lines.computeIfAbsent(text, _ -> new HashMap<>());
            for (var token = tokens.nextToken(); token != null
                    && found.size() < paths.size(); token = tokens.nextToken()) {
                var path = path(tokens.streamReadContext());
                if (paths.contains(path)) found.putIfAbsent(path, tokens.currentTokenLocation().getLineNr());
            }
        });
        return lines;
    }

    private static String path(@Nullable TokenStreamContext at) {
        if (at == null || at.inRoot()) return "";
        var before = path(at.getParent());
        if (at.inArray()) return at.hasCurrentIndex() ? before + "[" + at.getCurrentIndex() + "]" : before;
        var field = at.currentName();
        if (field == null) return before;
        return before.isEmpty() ? field : before + "." + field;
    }

    private void each(Work work) {
        try {
            if (kind == FileKind.JSON) on(name, Files.newInputStream(file), work);
            else
                eachPacked(work);
        } catch (IOException e) {
            throw new UnreadableException("import.file.zip.broken");
        }
    }

    private void eachPacked(Work work) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (entry.getName().endsWith(".json")) on(entry.getName(), zip.getInputStream(entry), work);
        }
    }

    private static void on(String text, InputStream content, Work work) throws IOException {
        try (content; var tokens = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            work.on(text, tokens);
        } catch (JacksonException _) {
            // What is no JSON is told, with its place, by whoever reads it.
        }
    }
}
