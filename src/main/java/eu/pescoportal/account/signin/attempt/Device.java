package eu.pescoportal.account.signin.attempt;
import eu.pescoportal.account.signin.session.SessionCookie;

import eu.pescoportal.web.PortalProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * A cookie by which a browser is known again that somebody signed in with: nobody else has it, so nobody who
 * guesses, even from the same address, holds up its owner. It opens nothing.
 */
@Component
public class Device {

    static final String NAME = "DEVICE";

    private final SecureRandom random = new SecureRandom();
    private final boolean tls;
    private final String name;

    Device(PortalProperties portal) {
        this.tls = portal.isReachedByTls();
        this.name = SessionCookie.name(NAME, tls);
    }

    /** @return the cookie that the browser has from now on; others who use it too keep theirs */
    public String remember(HttpServletRequest request, HttpServletResponse response) {
        var known = Whence.of(request).device();
        var token = known == null ? make() : known;
        var path = tls ? "/" : request.getContextPath() + "/";
        response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, token)
                        .path(path)
                        .httpOnly(true)
                        .secure(tls || request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KnownAddresses.KNOWN_FOR)
                        .build()
                        .toString());
        return token;
    }

    private String make() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
