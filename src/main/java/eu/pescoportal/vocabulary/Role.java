package eu.pescoportal.vocabulary;

/** The part a state has in a project; the words of Decision (CFSP) 2018/909. */
public enum Role implements Word {
    COORDINATOR, MEMBER, OBSERVER;

    /** The capital in the small box: C, M or O. */
    public String letter() {
        return name().substring(0, 1);
    }

    @Override
    public String message() {
        return "role." + word();
    }
}
