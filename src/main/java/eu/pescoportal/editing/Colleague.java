package eu.pescoportal.editing;

import eu.pescoportal.account.Person;

/**
 * Somebody who edits, as the others know them.
 *
 * @param active
 *            whether they can still sign in
 */
public record Colleague(long id, String name, boolean active) {

    /** Somebody who is signed in. */
    public static Colleague of(Person person) {
        return new Colleague(person.id(), person.name(), true);
    }
}
