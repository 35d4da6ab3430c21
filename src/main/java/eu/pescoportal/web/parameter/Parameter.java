package eu.pescoportal.web.parameter;

import java.util.List;

/**
 * A parameter that an address takes, declared once: by this it is read, explained to people, and described to
 * programs.
 *
 * @param meaning
 *            the key of the message that explains it
 * @param ordered
 *            whether it says something else when its values come in another order
 * @param words
 *            the only values it can have; empty for those that the register knows, or that nobody can list
 * @param least
 *            of a number
 * @param example
 *            a value that finds something
 */
public record Parameter(String name, String meaning, Kind kind, boolean repeatable, boolean ordered,
        List<String> words, int least, int most, String example) {

    /** What its values are. */
    public enum Kind {
        TEXT, WORD, NUMBER, DAY
    }

    /** Anything, or a code or key of the register. */
    public static Parameter text(String name, String example) {
        return new Parameter(name, meaning(name), Kind.TEXT, false, false, List.of(), 0, 0, example);
    }

    public static Parameter word(String name, List<String> words) {
        return new Parameter(name, meaning(name), Kind.WORD, false, false, words, 0, 0, words.getFirst());
    }

    public static Parameter number(String name, int least, int most) {
        return new Parameter(name, meaning(name), Kind.NUMBER, false, false, List.of(), least, most,
                Integer.toString(least));
    }

    public static Parameter day(String name, String example) {
        return new Parameter(name, meaning(name), Kind.DAY, false, false, List.of(), 0, 0, example);
    }

    private static String meaning(String name) {
        return "parameter." + name;
    }

    /** The same that can be given several times. */
    public Parameter several() {
        return new Parameter(name, meaning, kind, true, false, words, least, most, example);
    }

    /** The same where the order of its values counts. */
    public Parameter inOrder() {
        return new Parameter(name, meaning, kind, true, true, words, least, most, example);
    }

    /** The same where its name means something else than elsewhere. */
    public Parameter of(String what) {
        return new Parameter(name, meaning(what + "." + name), kind, repeatable, ordered, words, least, most,
                example);
    }

    /** The same under another name. */
    public Parameter called(String other) {
        return new Parameter(other, meaning, kind, repeatable, ordered, words, least, most, example);
    }

    /** All that it can be, in one line; empty where nobody can list it. */
    public String choices() {
        return String.join(", ", words);
    }
}
