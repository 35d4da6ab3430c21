package eu.pescoportal.register;

import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.StateGroup;
import eu.pescoportal.vocabulary.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which projects of a day are asked for; an empty list holds nothing back.
 *
 * @param groups
 *            each stands for those of its states that are in PESCO on that day, beside the states
 * @param enough
 *            how many of the states named must take part at least; {@link #ALL} for all of them
 * @param roles
 *            in which the states take part
 * @param without
 *            states that must be neither coordinator nor member
 * @param only
 *            nobody but the states named coordinates or is a member; without any it changes nothing
 * @param partners
 *            keys; a project tied to one of them is enough
 */
public record ProjectFilter(List<String> states, List<StateGroup> groups, int enough, Set<Role> roles,
        List<String> without, boolean only, List<Domain> domains, List<Integer> waves, List<Status> statuses,
        List<String> partners) {

    /** The roles that the Council counts as members. */
    public static final Set<Role> MEMBERS = Set.of(Role.COORDINATOR, Role.MEMBER);

    public static final int ALL = 0;

    /** The codes of the states that are named: each once, those of a group while they are in PESCO. */
    public static List<String> named(List<String> states, List<StateGroup> groups, Snapshot snapshot,
            LocalDate day) {
        var participating = groups.stream()
                .flatMap(group -> group.states().stream())
                .filter(code -> snapshot.states()
                        .find(code)
                        .filter(state -> state.participatesOn(day))
                        .isPresent());
        return Stream.concat(states.stream(), participating).distinct().toList();
    }

    /** Whether one of the states is enough. */
    public boolean any() {
        return enough == 1;
    }

    /** Whether states must take part, by their own name or by that of a group. */
    public boolean namesStates() {
        return !states.isEmpty() || !groups.isEmpty();
    }
}
