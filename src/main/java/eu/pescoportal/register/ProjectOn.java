package eu.pescoportal.register;

import eu.pescoportal.register.document.ProjectDocument;

import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import java.util.List;
import java.util.Optional;

/**
 * A project as it stood on a day.
 *
 * @param coordinators
 *            the codes of the states in that role on that day, or, once it had ended, on its last; so the
 *            other two
 * @param partners
 *            the keys of those for which lists find it
 */
public record ProjectOn(ProjectDocument document, Status status, MembershipKnown membershipKnown,
        List<String> coordinators, List<String> members, List<String> observers, List<String> partners) {

    public boolean isMembershipUnknown() {
        return membershipKnown == MembershipKnown.UNKNOWN;
    }

    public boolean isMembershipPartial() {
        return membershipKnown == MembershipKnown.PARTIAL;
    }

    /** Coordinators and members, as the Council counts. */
    public int numberOfMembers() {
        return coordinators.size() + members.size();
    }

    /** The role of a state on that day, if it has one. */
    public Optional<Role> roleOf(String state) {
        if (coordinators.contains(state)) return Optional.of(Role.COORDINATOR);
        if (members.contains(state)) return Optional.of(Role.MEMBER);
        return observers.contains(state) ? Optional.of(Role.OBSERVER) : Optional.empty();
    }

    /**
     * The message that says how it stands: "ongoing" only where that is confirmed or where it ended later.
     */
    public String statusMessage() {
        return status.message(document.statusConfirmed() || document.ended() != null);
    }
}
