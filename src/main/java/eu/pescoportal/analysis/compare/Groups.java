package eu.pescoportal.analysis.compare;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Makes the groups of a comparison: shared by all, by some, and of one alone.
 *
 * @param what
 *            the beginning of the keys of the messages
 * @param names
 *            of those side by side
 */
record Groups(String what, List<String> names, Overlap overlap, RegisterWords words) {

    List<Group> of(IntFunction<Group.Row> row) {
        var groups = new ArrayList<Group>();
        groups.add(group(words.say(what + ".shared", words.and(names, name -> name)), overlap.shared(), row));
        if (names.size() > CompareQuery.FEWEST)
            groups.add(group(words.say(what + ".some"), overlap.some(), row));
        for (var place = 0; place < names.size(); place++)
            groups.add(group(words.say(what + ".only", names.get(place)), overlap.only(place), row));
        return groups;
    }

    private static Group group(String heading, BitSet members, IntFunction<Group.Row> row) {
        return new Group(heading, members.stream().mapToObj(row).toList());
    }

    /** A letter for each of those side by side. */
    static Group.Letter letter(Optional<Role> role, boolean checked, RegisterWords words) {
        return role.map(held -> {
            var said = words.say(held.message());
            return new Group.Letter(held.letter(), "role role-" + Words.lower(held.letter()),
                    checked ? said : words.say("compare.unchecked", said));
        }).orElseGet(() -> new Group.Letter(null, "meta", words.say("compare.norole")));
    }
}
