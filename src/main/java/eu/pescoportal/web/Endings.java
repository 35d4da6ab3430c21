package eu.pescoportal.web;

import java.util.List;
import java.util.stream.Stream;

/** What stands at the end of an address and does not belong to it. */
final class Endings {

    /** Each is longer encoded than as it is; some programs encode what they take along, some do not. */
    private static final List<String> MARKS = Stream
            .concat(".,:;!'\")]}>/".chars().mapToObj(Character::toString),
                    Stream.of("%21", "%22", "%27", "%29", "%2C", "%2E", "%3A", "%3B", "%3E", "%5D", "%7D",
                            "%20", "%C2%A0", "%C2%BB", "%E2%80%99", "%E2%80%9D", "%E2%80%A6"))
            .toList();

    private Endings() {}

    static String withoutMarks(String text) {
        var end = text.length();
        for (var mark = markBefore(end, text); mark > 0; mark = markBefore(end, text))
            end -= mark;
        return text.substring(0, end);
    }

    private static int markBefore(int end, String text) {
        for (var mark : MARKS)
            if (text.regionMatches(true, end - mark.length(), mark, 0, mark.length())) return mark.length();
        return 0;
    }

    static String withoutSlashes(String path) {
        var end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/')
            end--;
        return path.substring(0, end);
    }
}
