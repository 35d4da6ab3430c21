package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.Line;
import eu.pescoportal.exchange.sheet.Sheet;
import eu.pescoportal.exchange.sheet.UnreadableException;
import eu.pescoportal.record.Problems;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a table of participations, and makes of it what the projects that it names would be. */
final class TableImport {

    static final int MOST_LINES = 50_000;

    private final String file;
    private final Snapshot register;
    private final List<BadLine> badLines = new ArrayList<>();
    private final Map<Said, Integer> seen = new HashMap<>();
    private final Map<String, List<Said>> byProject = new LinkedHashMap<>();
    private @Nullable Heading heading;
    private int lines;

    TableImport(String file, Snapshot register) {
        this.file = file;
        this.register = register;
    }

    void read(Sheet sheet) {
        sheet.read(line -> {
            if (heading == null) heading = Heading.of(line);
            else
                take(heading, line);
            return true;
        });
        if (heading == null) throw new UnreadableException("import.file.empty");
        if (lines == 0) throw new UnreadableException("import.file.noLines");
    }

    private void take(Heading columns, Line line) {
        if (++lines > MOST_LINES) throw new UnreadableException("import.file.lines", MOST_LINES);
        var problems = new Problems();
        var said = SaidReader.read(columns, line, problems);
        var wrong = Stream
                .concat(problems.found().stream().map(problem -> new BadLine(file, line.number(), problem)),
                        Unknown.in(file, said, register).stream())
                .toList();
        badLines.addAll(wrong);
        if (!wrong.isEmpty()) return;
        if (seen.putIfAbsent(said.at(0), line.number()) instanceof Integer first)
            badLines.add(BadLine.of(file, line.number(), "", "import.line.twice", first));
        else
            byProject.computeIfAbsent(said.project(), _ -> new ArrayList<>()).add(said);
    }

    /**
     * @param replaces
     *            participations of these projects that no line names go
     */
    List<Proposed> proposed(boolean replaces) {
        var proposed = new ArrayList<Proposed>();
        // Lines about others are wrong, and not among these.
        byProject.forEach(
                (slug, about) -> proposed(about, register.projects().find(slug).orElseThrow(), replaces)
                        .ifPresent(proposed::add));
        return proposed;
    }

    private Optional<Proposed> proposed(List<Said> about, ProjectDocument project, boolean replaces) {
        var made = ProjectLines.of(file, about, project, replaces);
        badLines.addAll(made.badLines());
        return made.isTooLong() ? Optional.empty() : Optional.of(made.proposed(project));
    }

    /** What was found on the way, in the order of the lines. */
    List<BadLine> badLines() {
        return badLines;
    }

    int lines() {
        return lines;
    }

    /** Headings below which nothing was read. */
    List<String> unread() {
        return heading == null ? List.of() : heading.unread();
    }
}
