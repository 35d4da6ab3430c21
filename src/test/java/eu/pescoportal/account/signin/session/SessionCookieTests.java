package eu.pescoportal.account.signin.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** What the cookie of a session is called, and whom browsers send it to. */
@NullUnmarked
class SessionCookieTests {

    private static final String ID = UUID.randomUUID().toString();

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("GET", "/register/account");
        request.setContextPath("/register");
        request.setServletPath("/account");
        return request;
    }

    private static String written(boolean tls) {
        var response = new MockHttpServletResponse();
        new SessionCookie(tls).writeCookieValue(new CookieValue(request(), response, ID));
        return response.getHeader("Set-Cookie");
    }

    @Test
    void isBoundToTheHostWhereThePortalIsReachedByTls() {
        assertThat(written(true)).startsWith("__Host-SESSION=")
                .contains("; Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", "/register");
    }

    @Test
    void hasAPlainNameElsewhere() {
        assertThat(written(false)).startsWith("SESSION=")
                .contains("; Path=/register;", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure", "Domain");
    }

    @Test
    void isReadUnderItsOwnNameAlone() {
        var value = Base64.getEncoder().encodeToString(ID.getBytes());
        for (var name : new String[]{"SESSION", "__Host-SESSION", "__Secure-SESSION"}) {
            var request = request();
            request.setCookies(new Cookie(name, value));
            assertThat(new SessionCookie(true).readCookieValues(request)).as(name)
                    .hasSize(name.equals("__Host-SESSION") ? 1 : 0);
            assertThat(new SessionCookie(false).readCookieValues(request)).as(name)
                    .hasSize(name.equals("SESSION") ? 1 : 0);
        }
    }
}
