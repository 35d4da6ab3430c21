package eu.pescoportal.register.document;

/** One of the more binding commitments of 2017, in short; an entry of {@code commitments.json}. */
public record Commitment(int number, String area, String title, boolean checked,
        String source) implements Sourced {}
