package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The measures of the house: what is read in one look stays so. */
class HouseTests {

    private static final int LONGEST_FILE = 200;
    private static final int USUAL_FILE = 100;
    private static final int LONGEST_LINE = 159;

    @Test
    void noFileIsOver200LinesAndNineInTenAreAtMost100() throws IOException {
        var lengths = new TreeMap<String, Integer>();
        for (var file : files("src/main/java", ".java"))
            lengths.put(file.toString(), Files.readAllLines(file).size());
        assertThat(lengths).hasSizeGreaterThan(200);
        assertThat(lengths.entrySet().stream().filter(e -> e.getValue() > LONGEST_FILE)).isEmpty();
        var usual = lengths.values().stream().filter(length -> length <= USUAL_FILE).count();
        assertThat(usual * 10).as("at most 100 lines: %d of %d", usual, lengths.size())
                .isGreaterThanOrEqualTo(lengths.size() * 9L);
    }

    @Test
    void noMethodHasMoreThan5ParametersAndNoConstructorOfAClassMoreThan6() {
        var wide = new ArrayList<String>();
        assertThat(PortalClasses.ALL).hasSizeGreaterThan(200);
        for (var type : PortalClasses.ALL)
            for (var unit : type.getCodeUnits())
                if (unit.getRawParameterTypes().size() > most(type, unit)) wide.add(unit.getFullName());
        assertThat(wide).isEmpty();
    }

    private static int most(JavaClass type, JavaCodeUnit unit) {
        if (!(unit instanceof JavaConstructor))
            return unit.getName().contains("lambda$") ? Integer.MAX_VALUE : 5;
        // Records are free; the compiler gives constants and inner classes parameters of its own.
        return type.isRecord() || type.isEnum() || type.isNestedClass() ? Integer.MAX_VALUE : 6;
    }

    @Test
    void linesOfTemplatesAreReadWithoutScrolling() throws IOException {
        var wide = new ArrayList<String>();
        for (var file : files("src/main/resources/templates", ".html")) {
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++)
                if (lines.get(i).length() > LONGEST_LINE) wide.add(file + ":" + (i + 1));
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void templatesAskNoBeans() throws IOException {
        for (var file : files("src/main/resources/templates", ".html"))
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("${@", "#strings", "T(");
    }

    /** Empty cells, and JSON in which no markup can be: docs/security.md. */
    @Test
    void templatesWriteAsItIsOnlyWhatNobodyTyped() throws IOException {
        var written = new ArrayList<String>();
        for (var file : files("src/main/resources/templates", ".html"))
            Pattern.compile("utext=\"([^\"]*)")
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(found -> written.add(found.group(1)));
        assertThat(written).containsExactlyInAnyOrder("${c.before}", "${r.after}",
                "${head.dataset(title, description)}");
    }

    /** Codes and keys are turned to lower or upper case in one place; words fold their letters in another. */
    @Test
    void caseIsTurnedInOnePlace() throws IOException {
        var turning = new ArrayList<String>();
        for (var file : files("src/main/java", ".java"))
            if (Files.readString(file).matches("(?s).*\\.to(Lower|Upper)Case\\(.*"))
                turning.add(file.getFileName().toString());
        assertThat(turning).containsExactlyInAnyOrder("Words.java", "Folding.java");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
