package eu.pescoportal.account.signin;

import eu.pescoportal.account.KeptForm;
import eu.pescoportal.account.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A form that waits until the person who sent it has proved to be that person. The session holds the last
 * one; its address was that of a request of ours, and comes from no parameter.
 *
 * @param path
 *            where it is sent to, within the portal
 */
record HeldForm(long person, Guarded what, String path,
        LinkedHashMap<String, String[]> typed) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HELD = "eu.pescoportal.account.held";

    /** In characters; no form that is guarded has a hundredth of it. */
    private static final int LARGEST = 64 * 1024;

    /** @return whether it is small enough */
    static boolean hold(Person person, Guarded what, HttpServletRequest sent) {
        var form = KeptForm.of(sent);
        if (form.size() > LARGEST) return false;
        var path = sent.getRequestURI().substring(sent.getContextPath().length());
        sent.getSession().setAttribute(HELD, new HeldForm(person.id(), what, path, form.typed()));
        return true;
    }

    static @Nullable HeldForm of(Person person, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(HELD) instanceof HeldForm held
                && held.person == person.id() ? held : null;
    }

    static void drop(HttpServletRequest request) {
        request.getSession().removeAttribute(HELD);
    }
}
