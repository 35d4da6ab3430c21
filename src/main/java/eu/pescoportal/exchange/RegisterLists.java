package eu.pescoportal.exchange;

import eu.pescoportal.record.RecordKind;
import java.util.List;
import java.util.Optional;

/**
 * The lists of the register's JSON, each of all records of a kind: what they are called, and in which files
 * they are.
 */
final class RegisterLists {

    /** What is referred to comes before what refers to it. */
    static final List<RecordKind> ORDER = List.of(RecordKind.SOURCE, RecordKind.STATE, RecordKind.PARTNER,
            RecordKind.PROJECT, RecordKind.EVENT, RecordKind.COUNT, RecordKind.DECISION, RecordKind.CLAIM,
            RecordKind.COMMITMENT);

    /** All files but those of projects, each of which has one of its own. */
    static final List<String> FILES = ORDER.stream()
            .filter(kind -> kind != RecordKind.PROJECT)
            .map(RegisterLists::file)
            .distinct()
            .toList();

    private RegisterLists() {}

    static String word(RecordKind kind) {
        return switch (kind) {
            case STATE -> "memberStates";
            case COUNT -> "officialTotals";
            default -> kind.word();
        };
    }

    static Optional<RecordKind> of(String word) {
        return ORDER.stream().filter(kind -> word(kind).equals(word)).findFirst();
    }

    static List<String> words() {
        return ORDER.stream().map(RegisterLists::word).toList();
    }

    private static String file(RecordKind kind) {
        return switch (kind) {
            case STATE -> "member-states.json";
            case EVENT, COUNT, DECISION -> "timeline.json";
            default -> kind.word() + ".json";
        };
    }

    /** The kind of which a file of that name holds the list; none where it holds several. */
    static Optional<RecordKind> ofFile(String name) {
        var kinds = ORDER.stream().filter(kind -> file(kind).equals(name)).toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }
}
