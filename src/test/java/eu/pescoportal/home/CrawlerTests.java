package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class CrawlerTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JdbcClient jdbc;

    @Test
    void mapsEveryPageAndRecord() throws Exception {
        var answer = mvc.get().uri("/sitemap.xml").exchange().getResponse();
        assertThat(answer.getContentType()).startsWith("application/xml");
        var map = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
        var records = jdbc.sql("select count(*) from record_version where superseded_in = open_end()")
                .query(Integer.class)
                .single();
        assertThat(map.getElementsByTagName("loc").getLength()).isEqualTo(21 + records);
        assertThat(map.getElementsByTagName("lastmod").item(0).getTextContent())
                .matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(answer.getContentAsString()).contains("<loc>http://localhost:8080/</loc>",
                "<loc>http://localhost:8080/projects/essor</loc>",
                "<loc>http://localhost:8080/states/gr</loc>");
    }

    @Test
    void closesFilterAddressesToCrawlers() {
        assertThat(mvc.get().uri("/robots.txt")).hasStatusOk()
                .bodyText()
                .contains("User-agent: *\n", "Disallow: /*?\n",
                        "Sitemap: http://localhost:8080/sitemap.xml\n");
    }

    /** Below a path of the host the lines name that path, or they would close nothing. */
    @Test
    void closesThemBelowAContextPathToo() {
        assertThat(mvc.get().uri("/portal/robots.txt").contextPath("/portal")).hasStatusOk()
                .bodyText()
                .contains("Allow: /portal/\n", "Disallow: /portal/*?\n", "Disallow: /portal/admin\n");
    }

    @Test
    void hasNoSecurityFileWithoutAContact() {
        assertThat(mvc.get().uri("/.well-known/security.txt")).hasStatus(404);
    }
}
