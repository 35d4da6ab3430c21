package eu.pescoportal.account.signin;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.attempt.Whence;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Who sends a request, and from where.
 *
 * @param session
 *            the id of the session, which tells it from others of the person
 */
public record Sender(Person person, Whence whence, String session) {

    public static Sender of(Person person, HttpServletRequest request) {
        return new Sender(person, Whence.of(request), request.getSession().getId());
    }

    public String name() {
        return person.name();
    }

    /** An id of a session is shown to nobody. */
    @Override
    public String toString() {
        return "Sender[" + name() + "]";
    }
}
