package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.Problem;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that are about one project, and what the project is with them.
 *
 * @param rows
 *            its participations, as they would be
 * @param origins
 *            the line that each of them is from; null for one that the file does not name
 */
record ProjectLines(String file, List<Said> lines, List<Participation> rows, List<@Nullable Said> origins,
        List<BadLine> badLines) {

    /** Each is held against each other; the largest project of the first years has 40. */
    private static final int MOST_ROWS = 2000;

    private static final Pattern ROW = Pattern.compile("participations\\[(\\d+)]\\.(\\w+)(\\[.*)?");

    /**
     * @param replaces
     *            participations that no line names go
     */
    static ProjectLines of(String file, List<Said> lines, ProjectDocument project, boolean replaces) {
        var standing = project.participations();
        var encounter = new Encounter(file, standing, lines);
        var rows = new ArrayList<Participation>();
        var origins = new ArrayList<@Nullable Said>();
        for (int i = 0; i < standing.size(); i++) {
            var line = encounter.taken().get(i);
            if (line == null && replaces) continue;
            rows.add(line == null ? standing.get(i) : line.appliedTo(standing.get(i)));
            origins.add(line);
        }
        for (var line : encounter.added()) {
            rows.add(line.asNew());
            origins.add(line);
        }
        var badLines = new ArrayList<>(encounter.badLines());
        var made = new ProjectLines(file, lines, rows, origins, badLines);
        if (made.isTooLong())
            badLines.add(BadLine.of(file, lines.getLast().line(), "", "import.line.rows", project.slug(),
                    MOST_ROWS));
        else
            made.overlaps(badLines);
        return made;
    }

    /** Each line whose role overlaps another one, be that of the file or not. */
    private void overlaps(List<BadLine> badLines) {
        for (int i = 0; i < rows.size(); i++) {
            var line = origins.get(i);
            if (line == null) continue;
            for (int j = 0; j < rows.size(); j++) {
                var other = origins.get(j);
                if (i == j || other != null && j > i || !rows.get(i).excludes(rows.get(j))) continue;
                badLines.add(other == null
                        ? BadLine.of(file, line.line(), "", "import.line.overlap.row", line.state())
                        : BadLine.of(file, line.line(), "", "import.line.overlap", line.state(),
                                other.line()));
                break;
            }
        }
    }

    /** Whether it has more rows than anything more could be said of. */
    boolean isTooLong() {
        return rows.size() > MOST_ROWS;
    }

    Proposed proposed(ProjectDocument project) {
        return new Proposed(RecordKind.PROJECT, project.withParticipations(rows), this::placed);
    }

    /**
     * What is wrong with the project is wrong with the line that its row is from; some is told there already.
     */
    private Stream<BadLine> placed(Problem problem) {
        if (problem.code().equals("problem.overlap") || problem.field().startsWith("sources["))
            return Stream.of();
        var row = ROW.matcher(problem.field());
        var line = row.matches() ? origins.get(Integer.parseInt(row.group(1))) : null;
        return line == null
                ? Stream.of(new BadLine(file, lines.getFirst().line(), problem))
                : Stream.of(new BadLine(file, line.line(),
                        new Problem(Column.ofComponent(row.group(2)), problem.code(), problem.arguments())));
    }
}
