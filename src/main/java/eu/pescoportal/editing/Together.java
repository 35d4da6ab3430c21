package eu.pescoportal.editing;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.record.difference.Differences;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.register.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drafts that come into the register together: each may rest on what another brings, and none may rest on
 * what another takes away. One draft alone is the usual case.
 */
record Together(List<Held> drafts, Snapshot register) {

    /** So many records that refer to one are named. */
    private static final int NAMED = 5;
    static final String NOTHING = "problem.nothing";

    /** The register as the drafts would leave it. */
    Snapshot overlay() {
        return register.with(brought().stream().map(Checker.Brought::document).toList(), withdrawn());
    }

    List<Review> reviews() {
        var checker = checker();
        var findings = checker.findings();
        var afterwards = withdrawn().isEmpty() ? register : overlay();
        return drafts.stream().map(held -> {
            var found = findings.stream()
                    .filter(finding -> finding.file().equals(held.name()))
                    .map(Checker.Finding::problem)
                    .toList();
            return held.draft().withdraws() ? withdrawal(held, afterwards) : review(held, found, checker);
        }).toList();
    }

    private Checker checker() {
        return new Checker(brought(),
                withdrawn().isEmpty() ? register : register.with(List.of(), withdrawn()));
    }

    private List<Checker.Brought> brought() {
        return drafts.stream().flatMap(held -> held.brought().stream()).toList();
    }

    private List<RecordRef> withdrawn() {
        return drafts.stream().flatMap(held -> held.withdrawn().stream()).toList();
    }

    private Review review(Held held, List<Problem> found, Checker checker) {
        var typed = held.typed();
        var document = held.document();
        var rows = new MergedRows(document, typed.document());
        var differences = held.current() == null
                ? List.<Difference>of()
                : Differences.between((Record) held.current(), (Record) document);
        var problems = new ArrayList<>(typed.problems(found).stream().map(rows::inForm).toList());
        if (held.latest() != null && !held.latest().withdrawn() && differences.isEmpty()
                && typed.newSources().isEmpty())
            problems.add(new Problem("", NOTHING, List.of()));
        return new Review(held.draft(), held.latest(), document, typed.newSources(), differences,
                held.merge().clashes(), held.choices(), List.copyOf(problems), typed.unreadable().isEmpty(),
                checker, register);
    }

    private Review withdrawal(Held held, Snapshot afterwards) {
        var problems = new Problems();
        problems.rejectIf(held.latest() != null && held.latest().withdrawn(), "", "problem.gone");
        var referrers = Referrer.of(held.withdrawn().getFirst(), afterwards);
        var named = referrers.stream().limit(NAMED).map(Referrer::name).collect(Collectors.joining("; "));
        problems.rejectIf(!referrers.isEmpty(), "", "problem.referred", referrers.size(),
                referrers.size() > NAMED ? named + "; …" : named);
        Document current = held.document();
        return new Review(held.draft(), held.latest(), current, List.of(), List.of(), List.of(),
                held.choices(), problems.found(), true, register, register);
    }
}
