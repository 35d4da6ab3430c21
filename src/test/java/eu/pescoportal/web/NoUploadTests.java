package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.Caller;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.multipart.MultipartResolver;

/**
 * One address takes files, and only from editors: whoever sends one elsewhere, or as nobody, is refused like
 * anybody who sends nothing of use.
 */
@NullUnmarked
@PortalTest
class NoUploadTests {

    private static final String BODY = """
            --x\r
            Content-Disposition: form-data; name="file"; filename="a"\r
            \r
            %s\r
            --x--\r
            """.formatted("a".repeat(200_000));

    @LocalServerPort
    int port;
    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @CsvSource({"/admin/import, 403", "/login, 403", "/admin/states/ee, 403", "/setup, 403",
            "/webauthn/authenticate/options, 403", "/account/display-name, 403", "/projects, 405",
            "/nothing, 405", "/logout, 403"})
    void isNeverRead(String path, int status) {
        for (var type : new String[]{"multipart/form-data; boundary=x", "multipart/form-data",
                "multipart/mixed", "multipart/form-data; boundary=",
                "multipart/form-data; charset=nonsense; boundary=x"}) {
            var answer = new Caller(new Visitor(port)).send("POST", path, type, BODY);
            assertThat(answer.statusCode()).as(type).isIn(status, 302, 404);
        }
    }

    @Test
    void nothingCouldReadIt() {
        assertThat(context.getBeanNamesForType(MultipartResolver.class)).isEmpty();
    }
}
