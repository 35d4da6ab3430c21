package eu.pescoportal.record.kind;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.References;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Judges documents that come into the register together, from wherever: each by its own rules, beside what
 * stands, and beside the others. What one of them refers to may come with it.
 */
public final class Checker implements References {

    /** Addresses use it where there is no key yet. */
    private static final String RESERVED = "new";

    /**
     * A document as somebody brings it.
     *
     * @param file
     *            that it was read from; empty for a form
     * @param at
     *            where in that it stands, like {@code newSources[2].}; empty if it is the whole
     * @param isNew
     *            its key must never have been another record's
     */
    public record Brought(String file, String at, RecordKind kind, Document document, boolean isNew) {}

    /** A rule that would be broken, and the file that breaks it. */
    public record Finding(String file, Problem problem) {}

    private final List<Brought> documents;
    private final Standing standing;
    private final Map<RecordKind, Set<String>> coming = new EnumMap<>(RecordKind.class);

    public Checker(List<Brought> documents, Standing standing) {
        this.documents = documents;
        this.standing = standing;
        for (var brought : documents)
            if (brought.document().key() != null) coming(brought.kind()).add(brought.document().key());
    }

    private Set<String> coming(RecordKind kind) {
        return coming.computeIfAbsent(kind, _ -> new HashSet<>());
    }

    @Override
    public boolean has(RecordKind kind, String key) {
        return coming(kind).contains(key) || standing.has(kind, key);
    }

    /** Everything that is wrong, document by document in the order in which they were brought. */
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<RecordRef>();
        var addresses = new HashMap<String, String>();
        for (var brought : documents) {
            var problems = new Problems();
            brought.document().check(problems, this);
            if (brought.document().key() != null) checkKey(brought, seen, problems);
            checkAddress(brought, addresses, problems);
            for (var problem : problems.found())
                findings.add(new Finding(brought.file(), problem.below(brought.at())));
        }
        return findings;
    }

    private void checkAddress(Brought brought, Map<String, String> addresses, Problems problems) {
        var document = brought.document();
        var address = document.address();
        if (address == null) return;
        var key = Objects.requireNonNullElse(document.key(), "");
        var other = standing.at(brought.kind(), address)
                .filter(standing -> !coming(brought.kind()).contains(standing) || standing.equals(key))
                .orElse(addresses.putIfAbsent(address, key));
        problems.rejectIf(other != null && !other.equals(key), "url", "problem.address",
                String.valueOf(other));
    }

    private void checkKey(Brought brought, Set<RecordRef> seen, Problems problems) {
        var kind = brought.kind();
        var key = brought.document().key();
        var field = kind.keyName();
        problems.rejectIf(brought.isNew() && standing.isTaken(kind, key), field, "problem.taken", key);
        problems.rejectIf(key.equals(RESERVED), field, "problem.reserved", key);
        problems.rejectIf(!seen.add(new RecordRef(kind, key)), field, "problem.twice", key);
    }
}
