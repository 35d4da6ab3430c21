package eu.pescoportal.register;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A page made of a register that nobody published yet, for those who work on that. Whoever wants one hands
 * the request on to the public page.
 *
 * @param snapshot
 *            the register as it would be
 * @param back
 *            the address of what it is a preview of
 */
public record Preview(Snapshot snapshot, String back) {

    private static final String ATTRIBUTE = Preview.class.getName();

    /** Lets whoever answers the request next make its page of this register. */
    public void in(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable Preview of(HttpServletRequest request) {
        return (Preview) request.getAttribute(ATTRIBUTE);
    }
}
