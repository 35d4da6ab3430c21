package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(colours(sheet.endsWith("portal.css") ? PALETTE.matcher(rules).replaceAll("") : rules))
                .isEmpty();
    }

    @Test
    void definesEachColourOnceInEachScheme() throws IOException {
        assertThat(schemes()).hasSize(2)
                .allSatisfy(
                        scheme -> assertThat(scheme.values()).hasSizeGreaterThan(10).doesNotHaveDuplicates());
        assertThat(schemes().get(1).keySet()).isEqualTo(schemes().get(0).keySet());
    }

    @Test
    void turnsDarkOnTheScreenOnly() throws IOException {
        assertThat(rules(SHEETS.resolve("portal.css"))).containsPattern(
                "@media screen and \\(prefers-color-scheme: dark\\) \\{\\s*:root \\{\\s*color-scheme: dark;");
    }

    /** Axe sees what a page shows; this sees every pair, those of the pointer and of mistakes too. */
    @ParameterizedTest
    @CsvSource({"ink, paper faint blue-bg amber-bg marked tile-1 tile-2 tile-3 tile-4, 4.5",
            "soft, paper, 4.5", "muted, paper faint blue-bg amber-bg marked, 4.5",
            "blue, paper faint blue-bg blue-bg-dark amber-bg marked, 4.5",
            "blue-deep, paper faint amber-bg, 4.5", "amber, paper amber-bg, 4.5", "red, paper, 4.5",
            "paper, blue blue-dark muted red, 4.5", "edge, paper, 3", "bar-member, paper, 3",
            "bar-coordinator, paper bar-member, 3"})
    void canBeReadInBothSchemes(String front, String grounds, double least) throws IOException {
        for (var scheme : schemes())
            for (var ground : grounds.split(" "))
                assertThat(contrast(scheme, front, ground)).as("%s on %s in %s", front, ground, scheme)
                        .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void usesNoVariableThatIsNotDefined(Path sheet) throws IOException {
        var defined = matches("(--[\\w-]+)\\s*:", rules(SHEETS.resolve("portal.css")));
        assertThat(matches("var\\((--[\\w-]+)", rules(sheet))).isNotEmpty().allMatch(defined::contains);
    }

    /** The variables of each scheme that are colours, with their colours. */
    private static List<Map<String, String>> schemes() throws IOException {
        var schemes = new ArrayList<Map<String, String>>();
        for (var block : matches(PALETTE.pattern(), rules(SHEETS.resolve("portal.css")))) {
            var scheme = new TreeMap<String, String>();
            for (var declaration : block.split(";")) {
                var parts = declaration.strip().split("\\s*:\\s*");
                if (parts[0].startsWith("--") && LITERAL.matcher(parts[1]).lookingAt())
                    scheme.merge(parts[0], parts[1], String::concat);
            }
            schemes.add(scheme);
        }
        return schemes;
    }

    /** As WCAG 2.2 counts it. */
    private static double contrast(Map<String, String> scheme, String front, String ground) {
        var lights = Stream.of(front, ground)
                .map(name -> light(scheme.getOrDefault("--" + name, "")))
                .sorted()
                .toList();
        return (lights.get(1) + .05) / (lights.get(0) + .05);
    }

    private static double light(String colour) {
        var digits = colour.length() == 4 ? colour.substring(1).replaceAll(".", "$0$0") : colour.substring(1);
        var parts = IntStream.of(0, 2, 4)
                .mapToDouble(at -> Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4))
                .toArray();
        return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2];
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
