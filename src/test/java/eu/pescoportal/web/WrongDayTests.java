package eu.pescoportal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Pages that are asked for a day that cannot be. */
@NullUnmarked
@PortalTest
class WrongDayTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Clock clock;
    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    /** Whatever pages there will be: each takes no day, or says beside the field of its day what is wrong. */
    @Test
    void areShownAsOfTodayAndSayWhyBesideTheDay() {
        var took = new TreeSet<String>();
        for (var path : PublicPages.of(mappings)) {
            var answer = mvc.get().uri(path + "?checked=only&known=1&on=2020-02-31").exchange();
            var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
            if (page.select("main [name=on]").isEmpty() && answer.getResponse().getStatus() != 400) continue;
            took.add(path);
            assertThat(answer).as(path).hasStatus(400);
            assertThat(page.select("main #on-error")).as(path).hasSize(1);
            assertThat(page.expectFirst("main #on-error").text()).as(path)
                    .contains("“2020-02-31”", "There is no such day", "Shown as of today");
            var field = page.expectFirst("main [name=on]");
            assertThat(field.attr("aria-describedby")).as(path).isEqualTo("on-error");
            assertThat(field.attr("aria-invalid")).as(path).isEqualTo("true");
            assertThat(field.attr("max")).as(path).isEqualTo(LocalDate.now(clock).toString());
            assertThat(page.select("main form:has([name=on]) [name=known]").val()).as(path).isEqualTo("1");
            assertThat(page.select("link[rel=canonical]").attr("href")).as(path).doesNotContain("on=");
        }
        assertThat(took).contains("/projects", "/projects/essor", "/states", "/states/ee", "/partners",
                "/partners/nato");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01", "2020-02-31", "2021", "1990-01-01"})
    void keepAllElseThatWasAskedFor(String day) {
        var answer = mvc.get().uri("/states/fr?checked=only&x=&on={day}", day).exchange();
        assertThat(answer).hasStatus(400).bodyText().contains("“" + day + "”", "Counting checked facts only");
    }

    @Test
    void areNotThereWhereTheRecordIsNot() {
        assertThat(mvc.get().uri("/projects/nothing?on=2020-02-31")).hasStatus(400)
                .bodyText()
                .contains("“2020-02-31”", "href=\"/projects/nothing\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/states.json", "/states/fr.json", "/projects.json", "/projects.csv"})
    void areNoTwins(String path) {
        var answer = mvc.get().uri(path + "?on=2020-02-31");
        if (path.equals("/states/fr.json")) assertThat(answer).hasStatusOk();
        else
            assertThat(answer).hasStatus(400)
                    .bodyText()
                    .contains("“2020-02-31”")
                    .doesNotContain("Shown as of");
    }
}
