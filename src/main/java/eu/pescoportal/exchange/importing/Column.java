package eu.pescoportal.exchange.importing;

import eu.pescoportal.vocabulary.PlainText;
import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a table of participations that say something, by the names that head them. */
enum Column {

    PROJECT("project"), STATE("state"), ROLE("role"), FROM("from"), TO("to"), KNOWN_BY("known_by"),
    SOURCE("source", "sources"), PLACE("place"), NOTE("note"), CHECKED("checked");

    /** What our own tables say beside that: names that follow from the keys, and where the table is from. */
    static final List<String> BESIDE = List.of("name", "acronym", "state_name", "url", "on", "revision",
            "licence");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** As messages call it. */
    public String word() {
        return names.getFirst();
    }

    static Optional<Column> of(String heading) {
        var name = name(heading);
        return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
    }

    /** A heading as names of columns are written. */
    static String name(String heading) {
        return Words.lower(PlainText.line(heading)).replaceAll("[ -]", "_");
    }

    /** The name of the column that fills a component of a participation. */
    static String ofComponent(String component) {
        return switch (component) {
            case "knownBy" -> KNOWN_BY.word();
            case "citations" -> SOURCE.word();
            default -> component;
        };
    }
}
