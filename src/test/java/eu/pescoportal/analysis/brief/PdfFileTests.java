package eu.pescoportal.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of XHTML, whatever stands in it. */
@NullUnmarked
class PdfFileTests {

    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void hasLatinGreekAndCyrillicLettersWithTheirFonts() throws IOException {
        var text = "Žluťoučký kůň, €uro „quoted“ – Σύσκεψη ΓΕΕΘΑ – Ожесточена конкуренция";
        try (var pdf = Pdf.of(PdfFile.of(page("", "<p>" + text + "</p>")))) {
            assertThat(pdf.text()).contains(text);
            assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
        }
    }

    @Test
    void asksForNothing(@TempDir Path folder) throws IOException {
        var at = "http://localhost:" + server.getAddress().getPort();
        var picture = folder.resolve("picture.png");
        Files.write(picture, onePixel());
        var style = "<link rel='stylesheet' href='%1$s/link.css'/><style>@import url('%1$s/import.css');"
                + "@font-face { font-family: X; src: url('%1$s/font.ttf') }"
                + "body { font-family: X, Brief; background: url('%1$s/ground.png') }</style>";
        var body = "<p>Nothing <img src='%1$s/picture.png' alt=''/><img src='%2$s' alt=''/>"
                + "<object data='%1$s/object.svg' type='image/svg+xml'>x</object></p>";
        var html = page(style.formatted(at), body.formatted(at, picture.toUri()));
        try (var pdf = Pdf.of(PdfFile.of(html))) {
            assertThat(pdf.text()).contains("Nothing");
            assertThat(pdf.images()).isZero();
        }
        assertThat(fetched).isEmpty();
    }

    @Test
    void resolvesNoEntity(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        var entities = "<!DOCTYPE html [<!ENTITY file SYSTEM '%s'><!ENTITY net SYSTEM 'http://localhost:%d/x'>]>"
                .formatted(secret.toUri(), server.getAddress().getPort());
        try (var pdf = Pdf.of(PdfFile.of(entities + page("", "<p>Words &file;&net;</p>")))) {
            assertThat(pdf.text()).contains("Words").doesNotContain("secret");
        }
        assertThat(fetched).isEmpty();
    }

    @Test
    void leavesOutWhatNoXmlMayHold() throws IOException {
        try (var pdf = Pdf.of(PdfFile.of(page("", "<p>be\uffffgun\u0001</p>")))) {
            assertThat(pdf.text()).contains("begun");
        }
    }

    private static String page(String head, String body) {
        return """
                <html lang="en"><head><title>Test</title><meta name="subject" content="Test"/>
                <style>body { font-family: Brief }</style>%s</head><body>%s</body></html>""".formatted(head,
                body);
    }

    private static byte[] onePixel() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
