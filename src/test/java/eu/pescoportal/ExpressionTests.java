package eu.pescoportal;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every regular expression of the portal takes time in proportion to the length of what it reads, and no
 * stack: it is tried on long texts of what expressions stumble over. Found in the source, so that none is
 * forgotten.
 */
class ExpressionTests {

    private static final int LENGTH = 50_000;

    private static final List<String> PIECES = List.of("a", "a-", "A", "1", "1-", "a1", ".", "a.", "1.", "/",
            "//", "http://", "http://a", "(", "()", "(A", "[", "[0]", "[1].", "]", ":", ":0", "0:", " ", "a ",
            " 1", "s 1", ",", ", ", "\n", "\r", "\r\n", "\u00a0", "-", "@", "a@", "é", "\ud83d\ude00",
            "\u0000", "C", "_", "'");

    private static final List<String> ENDS = List.of("", "!", "\n!", "@!");

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"");

    /**
     * Repeats a class of characters, a group or a backslash's word: mostly an expression, and harmless if
     * not.
     */
    private static final Pattern REPEATS = Pattern.compile("[\\])}.a-zA-Z/*][+*{]");

    /** Such an escape is the compiler's; which character it is does not matter here. */
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u[0-9a-f]{4}");

    private record Expression(String file, String text, boolean searched) {}

    @TestFactory
    Stream<DynamicTest> isLinear() throws IOException {
        var expressions = expressions();
        assertThat(expressions).hasSizeGreaterThan(20);
        return expressions.stream()
                .map(e -> DynamicTest.dynamicTest(e.file() + " " + e.text(), () -> tryOn(e)));
    }

    private static void tryOn(Expression expression) {
        var pattern = Pattern.compile(expression.text(), Pattern.DOTALL);
        for (var piece : PIECES)
            for (var end : ENDS) {
                var text = piece.repeat(LENGTH / piece.length()) + end;
                assertTimeout(ofSeconds(1), () -> {
                    pattern.matcher(text).matches();
                    pattern.matcher("http://" + text).matches();
                    if (expression.searched()) pattern.matcher(text).replaceAll("");
                }, () -> "many of '" + piece + "' and '" + end + "'");
            }
    }

    private static List<Expression> expressions() throws IOException {
        var found = new ArrayList<Expression>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                var searches = source.matches("(?s).*\\.(find|replaceAll|replaceFirst|results|split)\\(.*");
                var name = file.getFileName().toString();
                LITERAL.matcher(source).results().forEach(literal -> {
                    var text = unquoted(literal.group());
                    if (isWhole(text))
                        found.add(
                                new Expression(name, text, searches && !isMatched(source, literal.start())));
                });
            }
        }
        return found;
    }

    private static String unquoted(String literal) {
        var text = UNICODE.matcher(literal).replaceAll("x").translateEscapes();
        return text.substring(1, text.length() - 1);
    }

    /** Whether it stands in a call that holds it against a whole text. */
    private static boolean isMatched(String source, int position) {
        var before = source.substring(Math.max(0, position - 150), position);
        return before.substring(before.lastIndexOf(';') + 1).contains("matches(");
    }

    private static boolean isWhole(String text) {
        try {
            Pattern.compile(text);
            return REPEATS.matcher(text).find() && !text.contains("select ");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
