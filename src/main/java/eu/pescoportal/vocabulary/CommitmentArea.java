package eu.pescoportal.vocabulary;

/** What a commitment is about, as the act that holds them groups them. */
public enum CommitmentArea implements Word {
    A, B, C, D, E;

    @Override
    public String message() {
        return "commitment.area." + name();
    }
}
