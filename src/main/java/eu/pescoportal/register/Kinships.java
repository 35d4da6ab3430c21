package eu.pescoportal.register;

import eu.pescoportal.register.document.ProjectDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which projects continue which: a project was merged into another, or one bears the name of another with a
 * number behind it. Projects are named by their positions.
 */
public final class Kinships {

    /** What a project is to another. */
    public enum Kinship {
        PREDECESSOR, SUCCESSOR
    }

    /** A plural gets its number too: "Ground Systems 2" continues "Ground System". */
    private static final Pattern NUMBER = Pattern.compile("s? [0-9]+$");
    private static final Pattern PLURAL = Pattern.compile("s$");

    private final Map<Integer, Map<Integer, Kinship>> kin = new HashMap<>();

    private Kinships() {}

    static Kinships of(Shelf<ProjectDocument> projects) {
        var kinships = new Kinships();
        kinships.addNumbered(projects);
        for (int i = 0; i < projects.size(); i++) {
            var mergedInto = projects.get(i).mergedInto();
            var later = mergedInto == null ? -1 : projects.position(mergedInto);
            if (later >= 0) kinships.add(i, later);
        }
        return kinships;
    }

    private void addNumbered(Shelf<ProjectDocument> projects) {
        var numbered = new HashMap<String, List<Integer>>();
        for (int i = 0; i < projects.size(); i++) {
            var number = NUMBER.matcher(projects.sortName(i));
            if (number.find())
                numbered.computeIfAbsent(number.replaceFirst(""), _ -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < projects.size(); i++) {
            var earlier = i;
            numbered.getOrDefault(PLURAL.matcher(projects.sortName(i)).replaceFirst(""), List.of())
                    .forEach(later -> add(earlier, later));
        }
    }

    private void add(int earlier, int later) {
        kin.computeIfAbsent(earlier, _ -> new HashMap<>()).put(later, Kinship.SUCCESSOR);
        kin.computeIfAbsent(later, _ -> new HashMap<>()).put(earlier, Kinship.PREDECESSOR);
    }

    /** The kin of a project, and what each is to it. */
    public Map<Integer, Kinship> of(int position) {
        return kin.getOrDefault(position, Map.of());
    }
}
