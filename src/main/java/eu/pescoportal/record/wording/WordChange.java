package eu.pescoportal.record.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of a text that another has too, or has others in place of. */
record WordChange(List<String> before, List<String> after) {

    /** Shorter texts are read at a glance, longer ones take too long to compare. */
    private static final int FEWEST = 12;
    private static final int MOST = 2000;

    boolean isNone() {
        return before.equals(after);
    }

    /** What changed and what did not, in turn; none where there is no use in it. */
    static Optional<List<WordChange>> between(String before, String after) {
        var old = List.of(before.strip().split("\\s+"));
        var now = List.of(after.strip().split("\\s+"));
        if (Math.min(old.size(), now.size()) < FEWEST || Math.max(old.size(), now.size()) > MOST)
            return Optional.empty();
        var common = common(old, now);
        return common[0][0] * 2 < Math.min(old.size(), now.size())
                ? Optional.empty()
                : Optional.of(changes(old, now, common));
    }

    /** How many words the rest of one text has in common with the rest of the other, in the same order. */
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = now.size() - 1; j >= 0; j--)
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }

    private static List<WordChange> changes(List<String> old, List<String> now, int[][] common) {
        var changes = new ArrayList<WordChange>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int fromOld = i;
            int fromNow = j;
            while (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            }
            add(changes, old.subList(fromOld, i), now.subList(fromNow, j));
            fromOld = i;
            fromNow = j;
            while ((i < old.size() || j < now.size()) && !isSame(old, now, i, j))
                if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) i++;
                else
                    j++;
            add(changes, old.subList(fromOld, i), now.subList(fromNow, j));
        }
        return changes;
    }

    private static boolean isSame(List<String> old, List<String> now, int i, int j) {
        return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
    }

    private static void add(List<WordChange> changes, List<String> before, List<String> after) {
        if (!before.isEmpty() || !after.isEmpty())
            changes.add(new WordChange(List.copyOf(before), List.copyOf(after)));
    }
}
