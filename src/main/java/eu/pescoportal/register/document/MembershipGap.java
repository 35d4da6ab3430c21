package eu.pescoportal.register.document;

import eu.pescoportal.vocabulary.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is lacking before the membership of a project counts as known. */
public enum MembershipGap {

    NOBODY, NO_COORDINATOR, NO_MEMBER, MISSING, UNCHECKED;

    /**
     * @param missing
     *            somebody is known to be missing from the list, or may be
     */
    static Set<MembershipGap> of(List<Participation> participations, boolean missing) {
        if (participations.isEmpty()) return EnumSet.of(NOBODY);
        var gaps = EnumSet.noneOf(MembershipGap.class);
        var roles = participations.stream().map(Participation::role).toList();
        if (!roles.contains(Role.COORDINATOR)) gaps.add(NO_COORDINATOR);
        if (!roles.contains(Role.MEMBER)) gaps.add(NO_MEMBER);
        if (missing) gaps.add(MISSING);
        if (!participations.stream().allMatch(Participation::checked)) gaps.add(UNCHECKED);
        return gaps;
    }
}
