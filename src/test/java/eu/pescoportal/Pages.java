package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** What the portal answers, as a browser gets it and as a visitor reads it. */
public class Pages {

    private final MockMvcTester mvc;

    Pages(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public String html(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        var html = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertNoMessageIsMissing(path, html);
        return html;
    }

    /** Thymeleaf shows the key of a message that it does not find between question marks. */
    public static void assertNoMessageIsMissing(String path, String html) {
        assertThat(html).as(path).doesNotContainPattern("\\?\\?[a-zA-Z]\\S*_en_GB\\?\\?");
    }

    /** The page taken apart; {@code expectFirst} finds a part of it, and fails where there is none. */
    public Document parsed(String path) {
        return Jsoup.parse(html(path), "http://localhost" + path);
    }

    /** What a visitor reads: no tags, nothing for programs, single spaces. */
    public String text(String path) {
        var read = html(path).replaceAll("(?s)<script.*?</script>", " ").replaceAll("<[^>]+>", " ");
        return HtmlUtils.htmlUnescape(read).replaceAll("\\s+", " ");
    }
}
