package eu.pescoportal.analysis.brief;

import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.SmallRegister;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Briefs as a desk officer takes them along. */
@NullUnmarked
@PortalTest
class BriefTests {

    private static final Reading FILES = new Reading();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    Press press;
    @Autowired
    MessageSource messages;

    private Pdf pdf(String address) throws IOException {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        return Pdf.of(answer.getResponse().getContentAsByteArray());
    }

    /** The most rows, a few, Cyrillic and Greek titles, the most partners, nothing at all. */
    @ParameterizedTest
    @CsvSource({"/states/fr/brief.pdf, France in PESCO", "/states/fi/brief.pdf, Finland in PESCO",
            "/states/mt/brief.pdf, Malta in PESCO",
            "/projects/twister/brief.pdf, Timely Warning and Interception with Space-based TheatER surveillance"
                    + " (TWISTER)",
            "/projects/jeis/brief.pdf, Joint EU Intelligence School (JEIS)",
            "/projects/military-mobility/brief.pdf, Military Mobility (MM)"})
    void canBeReadByEverybodyAndHasItsFonts(String address, String title) throws Exception {
        try (var pdf = pdf(address)) {
            assertThat(pdf.barriers()).isEmpty();
            var about = pdf.document().getDocumentInformation();
            assertThat(about.getTitle()).startsWith(title + ", as of ");
            assertThat(about.getAuthor()).isEqualTo("PESCO Portal");
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.tags()).contains("Document", "H1", "H2", "P", "L", "LI", "Link");
            assertThat(pdf.fonts()).isNotEmpty()
                    .allMatch(font -> font.isEmbedded() && font.getName().contains("LiberationSans"));
            assertThat(pdf.links().toList()).isNotEmpty()
                    .allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            assertThat(pdf.text()).contains(title.substring(0, 10), "As of ",
                    "Independent, from public sources.");
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void saysAllOnTwoPagesButForTheSources(String address) throws IOException {
        try (var pdf = pdf(address + "/brief.pdf")) {
            for (int page = 3; page <= pdf.pages(); page++)
                assertThat(pdf.text(page)).as("page %d", page)
                        .doesNotContain("What ties them", "With whom", "Time\n", "What is not known");
        }
    }

    static Stream<String> records() {
        return Stream.concat(
                FILES.projects().stream().map(project -> "/projects/" + project.get("slug").stringValue()),
                FILES.states().stream().map(code -> "/states/" + code.toLowerCase()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/states/fr/brief", "/states/fi/brief?on=2021-06-01", "/projects/ums/brief",
            "/projects/twister/brief?checked=only", "/projects/military-mobility/brief",
            "/projects/emc/brief", "/projects/msv/brief", "/projects/essor/brief?on=2018-01-01&known=1"})
    void saysTheSameAsThePage(String address) throws IOException {
        var page = pages.parsed(address).expectFirst(".brief-body");
        try (var pdf = pdf(address.replace("/brief", "/brief.pdf"))) {
            var text = squeezed(pdf.text());
            assertThat(page.select("h1, h2, tbody tr, .brief-figures p, li, p.prose")).hasSizeGreaterThan(2)
                    .allSatisfy(part -> assertThat(text).contains(squeezed(part.text())));
        }
    }

    /** Lines break elsewhere in a file, and what does not fit into one goes on where it likes. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    @Test
    void hasTitlesInGreekAndCyrillic() throws IOException {
        try (var pdf = pdf("/projects/jeis/brief.pdf")) {
            assertThat(squeezed(pdf.text())).contains("ΣύσκεψηΓΕΕΘΑ");
        }
        try (var pdf = pdf("/projects/twister/brief.pdf")) {
            assertThat(squeezed(pdf.text())).contains("Ожесточенаконкуренция");
        }
    }

    @ParameterizedTest
    @CsvSource({"'',false", "2021-06-01,false", "2018-03-05,false", "2022-01-01,true"})
    void countsAsTheFilesDo(String on, boolean onlyChecked) {
        var day = on.isEmpty() ? LocalDate.now() : LocalDate.parse(on);
        var running = FILES.on(day, onlyChecked).stream().filter(p -> p.status().equals("ongoing")).toList();
        for (var code : List.of("FI", "FR", "MT", "AT")) {
            var page = pages.parsed("/states/" + code.toLowerCase() + "/brief?on=" + on + "&checked="
                    + (onlyChecked ? "only" : ""));
            assertThat(page.select(".brief-figures strong").eachText().subList(0, 3)).as(code)
                    .containsExactly(number(code, running, Reading.Seen::coordinators),
                            number(code, running, Reading.Seen::members),
                            number(code, running, Reading.Seen::observers));
            var mine = running.stream()
                    .filter(p -> p.in(List.of("coordinator", "member")).contains(code))
                    .toList();
            var partners = new HashMap<String, Integer>();
            mine.forEach(p -> p.partners().forEach(key -> partners.merge(key, 1, Integer::sum)));
            assertThat(page.text().contains("NATO (")).as(code).isEqualTo(partners.containsKey("nato"));
            if (partners.containsKey("nato"))
                assertThat(page.text()).contains("NATO (" + partners.get("nato") + ")");
        }
    }

    private static String number(String code, List<Reading.Seen> projects,
            Function<Reading.Seen, Set<String>> role) {
        return String.valueOf(projects.stream().filter(p -> role.apply(p).contains(code)).count());
    }

    @ParameterizedTest
    @CsvSource({"/states/fi/brief.pdf?on=2021-06-01, pesco-finland-2021-06-01.pdf",
            "/projects/essor/brief.pdf?on=2021-06-01&known=1&checked=only, "
                    + "pesco-essor-2021-06-01-revision-1-checked.pdf"})
    void isCalledByItsSubjectAndDay(String address, String name) {
        assertThat(mvc.get().uri(address)).hasHeader("Content-Disposition",
                "inline; filename=\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({"/states/fi/brief.pdf?onn=2021-06-01, 400", "/projects/essor/brief.pdf?on=tomorrow, 400",
            "/states/xx/brief.pdf, 404", "/states/xx/brief, 404", "/projects/nothing/brief, 404",
            "/projects/essor/brief.pdf?checked=all, 400"})
    void refusesWhatItDoesNotKnow(String address, int status) {
        assertThat(mvc.get().uri(address)).hasStatus(status);
    }

    @Test
    void isFoundOnThePagesOfStatesAndProjects() {
        for (var address : List.of("/states/fi", "/projects/essor")) {
            var links = pages.parsed(address + "?on=2021-06-01&known=1").select("main a").eachAttr("href");
            assertThat(links).contains(address + "/brief?on=2021-06-01&known=1",
                    address + "/brief.pdf?on=2021-06-01&known=1");
        }
    }

    @Test
    void leadsToThePortalFromTheFileToo() throws IOException {
        try (var pdf = pdf("/states/fi/brief.pdf?on=2021-06-01")) {
            assertThat(pdf.links()
                    .map(link -> link.getAction() instanceof PDActionURI to ? to.getURI() : "inside"))
                    .contains("http://localhost:8080/states/fi/brief?on=2021-06-01&known=1",
                            "http://localhost:8080/projects/essor?on=2021-06-01", "inside");
        }
    }

    /** What somebody wrote into the register stays text. */
    @Test
    void takesNoTextForMarkup() throws IOException {
        var name = "<img src='http://localhost:1/x.png'/> & <b>bold</b> ]]> &amp;";
        var snapshot = SmallRegister.of(called(name).withMembers("FR"));
        var today = LocalDate.of(2026, 6, 1);
        var filter = new FactFilter(new AsOf(today, today, 0), false);
        var brief = ProjectBrief.of(snapshot.projects().get(0), snapshot.on(filter), filter,
                new RegisterWords(snapshot, messages, Locale.UK));
        try (var pdf = Pdf.of(press.print(brief, Locale.UK))) {
            assertThat(squeezed(pdf.text())).contains(squeezed(name));
            assertThat(pdf.images()).isZero();
            assertThat(pdf.document().getDocumentInformation().getTitle()).startsWith(name);
        }
    }
}
