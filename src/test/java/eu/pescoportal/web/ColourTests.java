package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each colour has one name and one place, so that another scheme need change that place only. */
class ColourTests {

    private static final Path SHEETS = Path.of("src/main/resources/static/css");
    private static final Pattern PALETTE = Pattern.compile(":root\\s*\\{([^}]*)}");
    /** What stands between innermost braces; selectors such as {@code #record} are outside. */
    private static final Pattern RULE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LITERAL = Pattern.compile("(?i)#[0-9a-f]{3,8}\\b"
            + "|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\\([^)]*\\)"
            + "|(?<![\\w-])(?:white|black|silver|gr[ae]y|red|maroon|purple|fuchsia|green|lime|olive|yellow"
            + "|navy|blue|teal|aqua|cyan|magenta|orange|brown|pink|gold|indigo|violet|tan|beige|ivory|khaki"
            + "|coral|crimson|salmon|(?:light|dark|medium|deep|pale|steel|sky|royal|slate|dim)[a-z]{3,})(?![\\w-])");

    static Stream<Path> sheets() throws IOException {
        return Files.list(SHEETS).filter(file -> file.toString().endsWith(".css")).sorted();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void namesColoursByTheirVariablesOnly(Path sheet) throws IOException {
        var rules = rules(sheet);
        assertThat(colours(sheet.endsWith("portal.css") ? PALETTE.matcher(rules).replaceFirst("") : rules))
                .isEmpty();
    }

    @Test
    void definesEachColourOnce() throws IOException {
        var palette = PALETTE.matcher(rules(SHEETS.resolve("portal.css")));
        assertThat(palette.find()).isTrue();
        assertThat(colours("{" + palette.group(1) + "}")).hasSizeGreaterThan(10)
                .map(String::toLowerCase)
                .doesNotHaveDuplicates();
        assertThat(palette.find()).as("a second block of variables").isFalse();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void usesNoVariableThatIsNotDefined(Path sheet) throws IOException {
        var defined = matches("(--[\\w-]+)\\s*:", rules(SHEETS.resolve("portal.css")));
        assertThat(matches("var\\((--[\\w-]+)", rules(sheet))).isNotEmpty().allMatch(defined::contains);
    }

    private static String rules(Path sheet) throws IOException {
        return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** The colours that the values of a sheet name; the names of properties and variables are none. */
    private static List<String> colours(String rules) {
        return RULE.matcher(rules)
                .results()
                .flatMap(rule -> Arrays.stream(rule.group(1).split(";")))
                .filter(declaration -> declaration.contains(":"))
                .map(declaration -> declaration.substring(declaration.indexOf(':') + 1))
                .flatMap(value -> LITERAL.matcher(value.replaceAll("\"[^\"]*\"", "")).results())
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }
}
