package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Longest;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.search.Names;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of several projects that begin together, as it was typed.
 *
 * @param slug
 *            null where it is to be made of the acronym, or else of the name
 */
record NewProject(@Longest(300) String name, @Longest(40) @Nullable String acronym,
        @Code @Nullable String slug, Domain domain, String summary, List<String> coordinators,
        List<String> members, List<String> observers) {

    private static final int LONGEST = 60;

    /** Empty if there is nothing that it could be made of. */
    String key() {
        if (slug != null) return slug;
        var ofAcronym = proposed(acronym);
        return ofAcronym.isEmpty() ? proposed(name) : ofAcronym;
    }

    private static String proposed(@Nullable String name) {
        var words = Names.words(Objects.requireNonNullElse(name, ""))
                .stream()
                .filter(word -> word.matches("[a-z0-9]+"))
                .collect(Collectors.joining("-"));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
    }

    /**
     * @param once
     *            what it has in common with the others
     * @param at
     *            where in the form it was typed, up to the dot
     */
    ProjectDocument begun(Establishing once, String at, Ground ground) {
        var launch = new Milestone(once.established(), MilestoneKind.LAUNCH, once.milestone(), null,
                once.citations(), once.checked());
        return new ProjectDocument(key(), name, acronym, List.of(), once.wave(), domain, once.established(),
                once.establishedBy(), null, null, null, null, true, summary, List.of(), null, false,
                participations(once, at, ground), List.of(), List.of(launch), List.of(), List.of(), null);
    }

    private List<Participation> participations(Establishing once, String at, Ground ground) {
        var roles = new LinkedHashMap<String, Role>();
        var named = new LinkedHashMap<Role, List<String>>();
        named.put(Role.COORDINATOR, ground.named(ground.states(), at + "coordinators", coordinators));
        named.put(Role.MEMBER, ground.named(ground.states(), at + "members", members));
        named.put(Role.OBSERVER, ground.named(ground.states(), at + "observers", observers));
        named.forEach((role, states) -> states.forEach(state -> {
            var field = at + role.word() + "s";
            ground.problems()
                    .rejectIf(roles.putIfAbsent(state, role) != null, field, "problem.bulk.twice",
                            new Country(state));
            ground.problems()
                    .rejectIf(!ground.isInPesco(state, once.established()), field, "problem.bulk.outside",
                            new Country(state), once.established().text());
        }));
        return roles.entrySet()
                .stream()
                .map(part -> new Participation(part.getKey(), part.getValue(), once.established(), null, null,
                        once.citations(), once.checked(), null))
                .toList();
    }
}
