package eu.pescoportal.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What nobody does with a browser that somebody left open: before it, who asks proves to be the person who
 * signed in. The first that fits says what it is.
 */
public enum Guarded {
    PASSKEY_ADDED("/account/passkeys/new"), PASSKEY_REMOVED("/account/passkeys/**"),
    SESSION_ENDED("/account/sessions/**"), FEED("/account/feed/**"), ROLES("/admin/people/{id}/roles"),
    ACTIVE("/admin/people/{id}/active"), SESSIONS("/admin/people/{id}/sessions"),
    LINK("/admin/people/{id}/password-link"), CANCELLATION("/admin/people/invitations/{id}/cancellation"),
    INVITATION("/admin/people/invitations"), ACCOUNTS("/admin/people/**"),
    /** Sent by a script, not by a form. */
    SCRIPT(null, "/webauthn/register/**");

    private final RequestMatcher matcher;

    Guarded(String pattern) {
        this(HttpMethod.POST, pattern);
    }

    Guarded(@Nullable HttpMethod method, String pattern) {
        this.matcher = PathPatternRequestMatcher.pathPattern(method, pattern);
    }

    static @Nullable Guarded of(HttpServletRequest request) {
        return Arrays.stream(values()).filter(one -> one.matcher.matches(request)).findFirst().orElse(null);
    }

    /** The message that says what is about to be done. */
    String code() {
        return "proof.what." + name();
    }

    /** Where the form stands. */
    String page() {
        return compareTo(ROLES) < 0 ? "/account" : "/admin/people";
    }
}
