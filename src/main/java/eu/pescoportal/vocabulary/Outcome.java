package eu.pescoportal.vocabulary;

/** How a project ended. */
public enum Outcome implements Word {
    COMPLETED, CLOSED, MERGED;

    @Override
    public String message() {
        return Status.of(this).message();
    }
}
