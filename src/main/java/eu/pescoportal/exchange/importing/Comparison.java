package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.difference.Differences;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.register.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** What records of a file would change of a register, and which rules they would break. */
record Comparison(List<Change> changes, List<BadLine> badLines) {

    /** What changes nothing is not looked at any further, since it stands. */
    static Comparison of(List<Proposed> proposed, Snapshot register) {
        var changes = new ArrayList<Change>();
        var changing = new ArrayList<Proposed>();
        for (var one : proposed) {
            var change = change(one, register);
            if (change.isNone()) continue;
            changes.add(change);
            changing.add(one);
        }
        return new Comparison(changes, badLines(changing, register));
    }

    private static Change change(Proposed proposed, Snapshot register) {
        var record = proposed.record();
        var after = proposed.document();
        var before = register.shelf(record.kind()).find(record.key()).orElse(null);
        return new Change(record, before, after,
                before == null || before.equals(after)
                        ? List.of()
                        : Differences.between((Record) before, (Record) after));
    }

    /** All of them are judged together, since they may refer to each other. */
    private static List<BadLine> badLines(List<Proposed> changing, Snapshot register) {
        var brought = new ArrayList<Checker.Brought>();
        for (int i = 0; i < changing.size(); i++)
            brought.add(changing.get(i).brought(String.valueOf(i), register));
        return new Checker(brought, register).findings()
                .stream()
                .flatMap(
                        found -> changing.get(Integer.parseInt(found.file())).placed().apply(found.problem()))
                .toList();
    }
}
