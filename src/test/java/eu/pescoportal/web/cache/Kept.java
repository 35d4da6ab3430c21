package eu.pescoportal.web.cache;

/** The answers that are kept, for tests that ask what it takes to make one. */
public class Kept {

    private final Answers answers;

    Kept(Answers answers) {
        this.answers = answers;
    }

    public void forget() {
        answers.forget();
    }
}
