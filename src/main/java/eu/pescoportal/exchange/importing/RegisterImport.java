package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.RegisterFiles;
import eu.pescoportal.exchange.sheet.JsonTexts;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.kind.Checker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the register's own files say of its records, and where in them that stands. */
final class RegisterImport {

    private final JsonTexts texts;
    private final List<BadLine> badLines = new ArrayList<>();
    private final List<Proposed> proposed = new ArrayList<>();

    RegisterImport(JsonTexts texts, RegisterFiles files) {
        this.texts = texts;
        files.faults()
                .forEach(fault -> badLines.add(BadLine.of(fault.file(), fault.line(), fault.field(),
                        "import.text", fault.reason())));
        var seen = new HashSet<RecordRef>();
        files.brought().forEach(brought -> take(brought, seen));
    }

    private void take(Checker.Brought brought, Set<RecordRef> seen) {
        var key = brought.document().key();
        var field = brought.at() + brought.kind().keyName();
        if (key == null || key.isBlank())
            badLines.add(BadLine.of(brought.file(), 0, field, "problem.missing"));
        else if (!seen.add(new RecordRef(brought.kind(), key)))
            badLines.add(BadLine.of(brought.file(), 0, field, "problem.twice", key));
        else
            proposed.add(
                    new Proposed(brought.kind(), brought.document(), problem -> placed(brought, problem)));
    }

    /** A document lists all its sources; of one that a fact names the fact has the problem already. */
    private static Stream<BadLine> placed(Checker.Brought brought, Problem problem) {
        var field = problem.field();
        var listed = field.startsWith("sources[");
        if (listed && brought.document().cited().contains(problem.arguments().getFirst())) return Stream.of();
        return Stream
                .of(new BadLine(brought.file(), 0, new Problem(brought.at() + (listed ? "sources" : field),
                        problem.code(), problem.arguments())));
    }

    List<Proposed> proposed() {
        return proposed;
    }

    /** What is wrong with the files and with what they say, each with its line. */
    List<BadLine> placed(List<BadLine> broken) {
        var all = Stream.concat(badLines.stream(), broken.stream()).toList();
        var wanted = new HashMap<String, Set<String>>();
        for (var bad : all)
            if (bad.line() == 0) for (var path = bad.problem().field(); !path.isEmpty(); path = above(path))
                wanted.computeIfAbsent(bad.file(), _ -> new HashSet<>()).add(path);
        if (wanted.isEmpty()) return all;
        var lines = texts.lines(wanted);
        return all.stream()
                .map(bad -> bad.line() > 0 ? bad : at(bad, lines.getOrDefault(bad.file(), Map.of())))
                .toList();
    }

    /** A value that is missing stands nowhere; then it is the line of what it is missing in. */
    private static BadLine at(BadLine bad, Map<String, Integer> lines) {
        for (var path = bad.problem().field(); !path.isEmpty(); path = above(path)) {
            var line = lines.get(path);
            if (line != null) return new BadLine(bad.file(), line, bad.problem());
        }
        return bad;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
