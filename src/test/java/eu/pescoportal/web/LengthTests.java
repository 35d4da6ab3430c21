package eu.pescoportal.web;

import eu.pescoportal.ChangingTest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What is asked with paths, headers and fields that are as long as they can be, and built of what readers
 * stumble over, is answered soon and never fails; {@link BoundedParameterTests} does so with parameters.
 */
@NullUnmarked
@ChangingTest
class LengthTests {

    private static final List<String> HEADERS = List.of("X-Forwarded-For", "X-Forwarded-Proto",
            "X-Forwarded-Host", "X-Forwarded-Port", "Forwarded", "User-Agent", "Accept", "Accept-Encoding",
            "Accept-Language", "If-None-Match", "If-Modified-Since", "If-Match", "Range", "Origin", "Referer",
            "Authorization", "Cookie", "X-CSRF-TOKEN", "X-Requested-With", "Content-Type", "TE",
            "X-HTTP-Method-Override");

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    Impatient impatient;

    @BeforeEach
    void come() {
        impatient = new Impatient(port, jdbc, encoder);
    }

    @Test
    void ofPathsIsBounded() {
        for (var address : List.of("/projects/", "/states/", "/partners/", "/sources/", "/",
                "/admin/projects/", "/admin/drafts/", "/admin/checks/", "/projects/essor/versions/",
                "/assets/"))
            for (var piece : List.of("a", "a-", "1", "a.", "(", "%20", "%C3%A9"))
                for (var ending : List.of("", ".json", ".csv", "/history", "!"))
                    impatient.assertAnswered(address + piece.repeat(20_000 / piece.length()) + ending);
    }

    @Test
    void ofHeadersIsBounded() {
        for (var name : HEADERS)
            for (var piece : List.of("a", " ", "a, ", ",", "\"a\", ", "W/\"", "a=", ";", "1.", ":0",
                    "bytes=0-1,", "/"))
                for (var length : List.of(7_900, 50_000)) {
                    var value = "a" + piece.repeat(length / piece.length()) + "a";
                    // No page reads any of them by itself, so a short one will do.
                    for (var address : List.of("/counts/2020", "/assets/css/portal.css", "/login"))
                        impatient.assertAnswered(impatient.admin, address, name, value);
                    impatient.assertAnswered(impatient.visitor, "/projects", name, value);
                }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/setup", "/account/display-name", "/account/password",
            "/admin/projects/essor", "/admin/projects/new", "/admin/people/invitations",
            "/admin/drafts/1/review", "/account/passkeys"})
    void ofFieldsIsBounded(String address) {
        for (var piece : List.of("a", "a-", " ", "\n", "1", "(", "\u0301", "http://"))
            impatient.assertSoon(address + " " + piece, () -> {
                var fields = Stream
                        .of("name", "password", "repeat", "token", "displayName", "note", "summary",
                                "objectives", "alsoKnownAs", "reason", "comment", "current", "id",
                                "milestones[0].title", "_add", "participations[0].from", "openQuestions")
                        .flatMap(name -> Stream.of(name, piece.repeat(25_000 / piece.length())))
                        .toArray(String[]::new);
                impatient.admin.get("/account");
                return impatient.admin.post(address, fields).status();
            });
    }
}
