package eu.pescoportal.account.signin;

import eu.pescoportal.account.Person;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Who sends a request, and from where.
 *
 * @param session
 *            the id of the session, which tells it from others of the person
 */
record Sender(Person person, Whence whence, String session) {

    static Sender of(Person person, HttpServletRequest request) {
        return new Sender(person, Whence.of(request), request.getSession().getId());
    }

    String name() {
        return person.name();
    }

    /** An id of a session is shown to nobody. */
    @Override
    public String toString() {
        return "Sender[" + name() + "]";
    }
}
