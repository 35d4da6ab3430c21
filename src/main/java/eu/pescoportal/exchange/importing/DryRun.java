package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.UnreadableException;
import eu.pescoportal.record.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change of a register, told before anything is done. While anything is wrong with it
 * nothing of it can be done.
 *
 * @param reading
 *            null where it cannot be read at all
 * @param badLines
 *            in the order of the lines
 * @param revision
 *            of the register that it was held against
 */
record DryRun(String file, @Nullable Reading reading, List<Change> changes, List<BadLine> badLines,
        long revision) {

    DryRun {
        badLines = badLines.stream()
                .sorted(Comparator.comparing(BadLine::file).thenComparing(BadLine::line))
                .toList();
    }

    /** The same file, once it is known how it is read. */
    DryRun read(Reading how) {
        return new DryRun(file, how, changes, badLines, revision);
    }

    /** With all that was found. */
    DryRun told(Reading how, Comparison comparison, List<BadLine> allBadLines) {
        return new DryRun(file, how, comparison.changes(), allBadLines, revision);
    }

    /** That there is nothing more to be found in it. */
    DryRun unreadable(UnreadableException e) {
        return new DryRun(file, reading, List.of(), List.of(BadLine.of(file, e)), revision);
    }

    /** What would be drafted. */
    List<Document> documents() {
        return changes.stream().map(Change::after).toList();
    }

    public boolean hasBadLines() {
        return !badLines.isEmpty();
    }

    /** Whether it is right, and the register says all of it already. */
    boolean changesNothing() {
        return badLines.isEmpty() && changes.isEmpty();
    }

    /** Whether a set can be made of it. */
    public boolean isReady() {
        return badLines.isEmpty() && !changes.isEmpty();
    }

    /** Two that have the same one would change the same records from the same to the same. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var change : changes)
                Stream.of(change.record(), change.before(), change.after())
                        .forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
