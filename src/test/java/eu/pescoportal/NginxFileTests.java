package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The proxy that the documents propose writes itself what the portal believes. */
class NginxFileTests {

    private static final Pattern TOKEN = Pattern.compile("#[^\n]*|[;{}]|\"[^\"\n]*\"|[^\\s;{}#\"]+");

    /** As "http server location /: proxy_pass http://$pool". */
    private final List<String> directives = directives();

    @Test
    void whatThePortalBelievesIsWrittenByTheProxy() {
        var headers = List.of("X-Forwarded-For $remote_addr", "X-Forwarded-Proto $scheme",
                "Host $server_name", "X-Forwarded-Host $server_name", "X-Forwarded-Port $server_port",
                "X-Forwarded-Prefix \"\"", "Forwarded \"\"");
        for (var header : headers)
            assertThat(directives).contains("http server location /: proxy_set_header " + header);
        assertThat(directives).noneMatch(
                one -> one.contains("$proxy_add_x_forwarded_for") || one.contains("$http_x_forwarded"));
    }

    @Test
    void slowVisitorsAreCutOffAndNobodyHoldsManyRequests() {
        for (var what : List.of("client_header_timeout", "client_body_timeout", "send_timeout"))
            assertThat(directives).contains("http: " + what + " 10s");
        assertThat(directives).contains("http server: limit_conn connections 100");
    }

    /** A form that was sent to one instance is never sent to another. */
    @Test
    void onlyWhatIsReadIsAskedTwice() {
        assertThat(directives).contains("http server location /: proxy_next_upstream error timeout http_502")
                .noneMatch(one -> one.contains("non_idempotent"));
        assertThat(directives).contains("http upstream reading: keepalive 32")
                .noneMatch(one -> one.startsWith("http upstream sending: keepalive"));
    }

    /** Else nobody is asked for two seconds when one instance ends just after the other is back. */
    @Test
    void whenNoInstanceHasAnsweredLatelyTheyAreAskedAllTheSame() {
        for (var pool : List.of("reading", "sending"))
            for (var instance : List.of("127.0.0.1:8081", "127.0.0.1:8082"))
                assertThat(directives).contains(
                        "http upstream " + pool + ": server " + instance + " max_fails=1 fail_timeout=2s",
                        "http upstream " + pool + ": server " + instance + " max_fails=0 backup");
        assertThat(directives).contains("http server location /: proxy_next_upstream_tries 4");
    }

    @Test
    void theActuatorIsNotHandedOn() {
        assertThat(directives).contains("http server location /actuator/: return 404");
    }

    private static List<String> directives() {
        var found = new ArrayList<String>();
        var blocks = new ArrayDeque<String>();
        var words = new ArrayList<String>();
        for (var token : TOKEN.matcher(text()).results().map(MatchResult::group).toList())
            switch (token) {
                case ";" -> {
                    found.add(String.join(" ", blocks) + ": " + String.join(" ", words));
                    words.clear();
                }
                case "{" -> {
                    blocks.addLast(String.join(" ", words));
                    words.clear();
                }
                case "}" -> blocks.removeLast();
                default -> {
                    if (!token.startsWith("#")) words.add(token);
                }
            }
        assertThat(blocks).isEmpty();
        assertThat(words).isEmpty();
        return found;
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs/operations/nginx.conf"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
