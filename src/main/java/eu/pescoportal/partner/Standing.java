package eu.pescoportal.partner;

import eu.pescoportal.vocabulary.LinkKind;

/** In how many projects a kind of link holds for a partner. */
record Standing(String partner, LinkKind kind, int projects) {

    /** The message that says it, which takes the number. */
    public String message() {
        return "standing." + kind.word();
    }
}
