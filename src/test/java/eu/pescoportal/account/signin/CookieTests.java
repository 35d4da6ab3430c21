package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever cookie comes, the answer is that to none. */
@NullUnmarked
@PortalTest
class CookieTests {

    @LocalServerPort
    int port;

    static Stream<String> cookies() {
        return Stream.of("SESSION=AA==", "SESSION=", "SESSION", "SESSION=%00", "SESSION=a; SESSION=AA==",
                "SESSION=\"AA==\"", "SESSION=\u00ff\u00fe", "SESSION=" + encoded("x".repeat(30_000)),
                "SESSION=" + encoded("'; drop table account; --"), "SESSION=" + encoded("\u0000".repeat(36)),
                "SESSION=" + encoded(UUID.randomUUID() + "\u0000"),
                "SESSION=" + encoded(UUID.randomUUID().toString()), "SESSION=////", "=; ;;=,",
                IntStream.range(0, 5_000).mapToObj(i -> "c" + i + "=1").collect(Collectors.joining("; ")),
                IntStream.range(0, 1_000).mapToObj(_ -> "SESSION=AA==").collect(Collectors.joining("; ")));
    }

    private static String encoded(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("cookies")
    void isAnsweredLikeNone(String cookie) throws IOException {
        for (var path : new String[]{"/", "/projects", "/projects.csv", "/assets/css/portal.css",
                "/actuator/health", "/nothing", "/login", "/admin", "/setup?token=x"})
            assertThat(status(path, "Cookie: " + cookie + "\r\n")).as(path).isEqualTo(status(path, ""));
    }

    private int status(String path, String header) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n" + header + "\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
