package eu.pescoportal.vocabulary;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The only place where text is cleaned of what comes along unseen when it is pasted, whoever reads it: signs
 * that nobody sees, spaces of many kinds, letters put together in another way. Every expression is linear.
 */
public final class PlainText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern ENDS_WITH_SPACES = Pattern.compile(" ?\n ?");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
    private static final Pattern ENDS = Pattern.compile("\n+");

    /** No database takes them all. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");

    /** Soft hyphens, zero-width signs, byte order marks, turns of direction, variants of glyphs. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u034f\\ufe00-\\ufe0f\\u3164\\uffa0]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\t]+");
    private static final Pattern BULLET = Pattern.compile("^(?:[•‣⁃◦▪▫●○■□·∙*–—-][ ])+");
    private static final Pattern HYPHENS = Pattern
            .compile(" ?[-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d] ?");

    private PlainText() {}

    /** As it was typed, but for what cannot be stored and how lines end. */
    public static String storable(String text) {
        return UNSTORABLE.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** Paragraphs, with one blank line between two of them at most. */
    public static String of(String text) {
        if (isClean(text)) return text;
        var lines = ENDS_WITH_SPACES.matcher(seen(storable(text))).replaceAll("\n");
        return BLANK_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    /** Whether at a glance nothing is to be done, as in most fields of a form: a line of plain letters. */
    private static boolean isClean(String text) {
        var last = ' ';
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && last == ' ') return false;
            last = sign;
        }
        return text.isEmpty() || last != ' ';
    }

    /** What must fit into one line. */
    public static String line(String text) {
        return ENDS.matcher(of(text)).replaceAll(" ");
    }

    /** A line of a list, which needs no bullet. */
    public static String item(String text) {
        return BULLET.matcher(line(text)).replaceFirst("");
    }

    /** A key, a code or a date: other hyphens mean the plain one, and have no spaces around them. */
    public static String code(String text) {
        return HYPHENS.matcher(line(text)).replaceAll("-");
    }

    private static String seen(String text) {
        return SPACES.matcher(UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(""))
                .replaceAll(" ");
    }

    /** The signs in a text that nobody sees. */
    public static String unseen(String text) {
        return UNSEEN.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
    }
}
