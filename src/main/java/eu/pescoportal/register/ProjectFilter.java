package eu.pescoportal.register;

import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import java.util.List;
import java.util.Set;

/**
 * Which projects of a day are asked for; an empty list holds nothing back.
 *
 * @param any
 *            one of the states is enough; otherwise all of them must take part
 * @param roles
 *            in which the states take part
 * @param without
 *            states that must be neither coordinator nor member
 * @param partners
 *            keys; a project tied to one of them is enough
 */
public record ProjectFilter(List<String> states, boolean any, Set<Role> roles, List<String> without,
        List<Domain> domains, List<Integer> waves, List<Status> statuses, List<String> partners) {

    /** The roles that the Council counts as members. */
    public static final Set<Role> MEMBERS = Set.of(Role.COORDINATOR, Role.MEMBER);
}
