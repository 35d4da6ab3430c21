package eu.pescoportal.analysis.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Feeds of changes, as a feed reader takes them. */
@NullUnmarked
@PortalTest
class ChangeFeedTests {

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"/changes, /changes.atom", "/changes?from=2021-11-16, /changes.atom?from=2021-11-16",
            "/projects/crrt, /projects/crrt/changes.atom", "/states/fi, /states/fi/changes.atom"})
    void isFoundByFeedReadersThatAreGivenThePage(String page, String feed) throws Exception {
        assertThat(pages.parsed(page).select("link[type=application/atom+xml]").eachAttr("href"))
                .contains("http://localhost:8080" + feed);
        assertThat(read(feed).getEntries()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes.atom", "/projects/crrt/changes.atom", "/states/fi/changes.atom"})
    void tellsTheLatestFirstEachByANameOfItsOwn(String address) throws Exception {
        var feed = read(address);
        assertThat(feed.getUri()).isEqualTo("http://localhost:8080" + address);
        assertThat(feed.getEntries()).extracting(SyndEntry::getPublishedDate)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        for (var entry : feed.getEntries()) {
            assertThat(entry.getUpdatedDate()).isAfterOrEqualTo(entry.getPublishedDate());
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getContents()).hasSize(1);
            var link = entry.getLink().replace("http://localhost:8080", "").split("#");
            assertThat(pages.parsed(link[0]).getElementById(link[1])).as(entry.getLink()).isNotNull();
        }
    }

    @Test
    void tellsWhoBeganAProjectWithItsEstablishment() throws Exception {
        var entries = read("/projects/crrt/changes.atom").getEntries();
        assertThat(entries.getLast().getTitle()).endsWith("established");
        assertThat(entries.getLast().getContents().getFirst().getValue()).contains("6 March 2018",
                "Lithuania: coordinator from the start", "Source:");
        assertThat(entries).extracting(SyndEntry::getTitle)
                .anyMatch(title -> title.startsWith("Finland in") && title.endsWith("member → observer"))
                .noneMatch(title -> title.contains("from the start"));
    }

    @Test
    void tellsAStateOnlyWhatConcernsIt() throws Exception {
        assertThat(read("/states/fi/changes.atom").getEntries()).extracting(SyndEntry::getTitle)
                .contains("Finland: joins NATO")
                .noneMatch(title -> title.startsWith("Denmark"));
    }

    @Test
    void hasNoneForWhatIsNotThere() {
        for (var address : List.of("/projects/nothing/changes.atom", "/states/xx/changes.atom"))
            assertThat(mvc.get().uri(address)).hasStatus(404);
    }

    private SyndFeed read(String address) throws Exception {
        return new SyndFeedInput().build(new StringReader(pages.html(address)));
    }
}
