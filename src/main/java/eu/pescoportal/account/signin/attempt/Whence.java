package eu.pescoportal.account.signin.attempt;
import eu.pescoportal.account.signin.session.SessionCookie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt to sign in comes from.
 *
 * @param device
 *            the secret of a browser that somebody signed in with; null: it has none
 */
public record Whence(String address, @Nullable String device) {

    private static final Set<String> NAMES = Set.of(SessionCookie.name(Device.NAME, true),
            SessionCookie.name(Device.NAME, false));
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static Whence of(HttpServletRequest request) {
        var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        var device = Stream.of(cookies)
                .filter(cookie -> NAMES.contains(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst();
        return new Whence(request.getRemoteAddr(), device.orElse(null));
    }

    /** The secret belongs into no log. */
    @Override
    public String toString() {
        return "Whence[" + address + "]";
    }
}
