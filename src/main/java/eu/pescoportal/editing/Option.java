package eu.pescoportal.editing;

import java.util.List;
import java.util.stream.Stream;

/** A value that can be chosen, and what it is called. */
record Option(String value, String label) {

    static List<Option> concat(List<Option> some, List<Option> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
