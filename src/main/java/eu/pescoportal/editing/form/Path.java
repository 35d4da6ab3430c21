package eu.pescoportal.editing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where in a form something stands: {@code participations[2].citations[0].source}. */
public record Path(List<Step> steps) {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 100;
    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)(?:\\[([0-9]{1,3})])?");

    /**
     * A field or list.
     *
     * @param row
     *            which one of the list's; null for the list as a whole, or a field
     */
    public record Step(String name, @Nullable Integer row) {

        @Override
        public String toString() {
            return row == null ? name : name + "[" + row + "]";
        }
    }

    /** None if a form has no such places at all. */
    public static Optional<Path> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST) return Optional.empty();
        var steps = new ArrayList<Step>();
        for (var part : text.split("\\.", -1)) {
            var step = STEP.matcher(part);
            if (!step.matches()) return Optional.empty();
            steps.add(new Step(step.group(1), step.group(2) == null ? null : Integer.valueOf(step.group(2))));
        }
        var holders = steps.subList(0, steps.size() - 1);
        return steps.size() <= DEEPEST && holders.stream().allMatch(step -> step.row() != null)
                ? Optional.of(new Path(List.copyOf(steps)))
                : Optional.empty();
    }

    /** The field, or the list that everything else is in. */
    public Step first() {
        return steps.getFirst();
    }

    public Step last() {
        return steps.getLast();
    }

    /** Whether it names a row of a list, not what is in it. */
    public boolean isRow() {
        return last().row() != null;
    }

    /** A row of the list named. */
    public Path row(int number) {
        return withLast(number);
    }

    /** The list that the row named is one of. */
    public Path list() {
        return withLast(null);
    }

    private Path withLast(@Nullable Integer row) {
        var changed = new ArrayList<>(steps);
        changed.set(steps.size() - 1, new Step(last().name(), row));
        return new Path(List.copyOf(changed));
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("."));
    }
}
