package eu.pescoportal.analysis;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Role;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has which role in which project on a day, for those who look at states and projects together. */
public final class Roles {

    private record Held(Role role, BitSet projects) {}

    /**
     * @param taking
     *            the projects that the state coordinates or is a member of
     * @param checked
     *            the projects in which its role was held against a source
     */
    private record Of(List<Held> held, BitSet taking, BitSet checked) {}

    private static final Of NOTHING = new Of(List.of(), new BitSet(), new BitSet());

    private final LinkedHashMap<String, Of> byState = new LinkedHashMap<>();

    private Roles() {}

    /** Of the member states of the day, in the order of their codes. */
    public static Roles of(DayView view) {
        var roles = new Roles();
        var checked = view.snapshot().on(view.day(), true);
        for (var state : view.inEu().stream().map(MemberStateDocument::code).toList()) {
            var held = Arrays.stream(Role.values())
                    .map(role -> new Held(role, view.taking(state, Set.of(role))))
                    .toList();
            roles.byState.put(state, new Of(held, view.taking(state, ProjectFilter.MEMBERS),
                    checked.taking(state, Set.of(Role.values()))));
        }
        return roles;
    }

    public List<String> states() {
        return List.copyOf(byState.keySet());
    }

    /** The role of a state in the project at a position. */
    public Optional<Role> of(String state, int project) {
        for (var held : of(state).held())
            if (held.projects().get(project)) return Optional.of(held.role());
        return Optional.empty();
    }

    public boolean isChecked(String state, int project) {
        return of(state).checked().get(project);
    }

    /** The projects, of some, that a state coordinates or is a member of. */
    public BitSet taking(String state, BitSet of) {
        return both(of(state).taking(), of);
    }

    public static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private Of of(String state) {
        return byState.getOrDefault(state, NOTHING);
    }
}
