package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Document;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.search.Names;
import eu.pescoportal.register.search.StateNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the records that somebody names in a text, by their keys or by any of their names.
 *
 * @param unknown
 *            the code of what is said of a name that no record has
 * @param keys
 *            by each name, folded
 */
record NameFinder(String unknown, Map<String, Set<String>> keys) {

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<!\\s)\\s*+\\([^()]*+\\)\\s*+$");

    /**
     * @param keys
     *            of the records named, each once, in the order of the text
     * @param ambiguous
     *            names that more than one record has
     */
    record Found(List<String> keys, List<String> unknown, List<String> ambiguous) {}

    static NameFinder ofProjects(Snapshot register) {
        return of("problem.bulk.projects", register.projects().all(), NameFinder::names);
    }

    private static Stream<String> names(ProjectDocument project) {
        return Stream
                .of(Stream.of(project.name(), withoutBrackets(project.name())),
                        Stream.ofNullable(project.acronym()), project.alsoKnownAs().stream())
                .flatMap(names -> names);
    }

    private static String withoutBrackets(String name) {
        return IN_BRACKETS.matcher(name).replaceFirst("");
    }

    static NameFinder ofStates(Snapshot register, StateNames names) {
        return of("problem.bulk.states", register.states().all(), state -> names(state, names));
    }

    private static Stream<String> names(MemberStateDocument state, StateNames names) {
        return Stream.concat(Stream.of(state.name()), names.of(state.code()).stream());
    }

    /** A record that has a key is meant by it, whatever others are called. */
    private static <D extends Document> NameFinder of(String unknown, Collection<D> records,
            Function<D, Stream<String>> names) {
        var keys = new HashMap<String, Set<String>>();
        for (var record : records)
            names.apply(record)
                    .filter(name -> !Names.folded(name).isEmpty())
                    .forEach(name -> keys.computeIfAbsent(Names.folded(name), _ -> new TreeSet<>())
                            .add(record.key()));
        records.forEach(record -> keys.put(Names.folded(record.key()), Set.of(record.key())));
        return new NameFinder(unknown, keys);
    }

    Found find(List<String> lines) {
        var found = new LinkedHashSet<String>();
        var unknown = new LinkedHashSet<String>();
        var ambiguous = new LinkedHashSet<String>();
        for (var name : new NameList(lines, name -> !meant(name).isEmpty()).names()) {
            var meant = meant(name);
            switch (meant.size()) {
                case 0 -> unknown.add(name);
                case 1 -> found.addAll(meant);
                default -> ambiguous.add(name + " (" + String.join(", ", meant) + ")");
            }
        }
        return new Found(List.copyOf(found), List.copyOf(unknown), List.copyOf(ambiguous));
    }

    private Set<String> meant(String name) {
        var whole = keys.getOrDefault(Names.folded(name), Set.of());
        return whole.isEmpty() ? keys.getOrDefault(Names.folded(withoutBrackets(name)), Set.of()) : whole;
    }
}
