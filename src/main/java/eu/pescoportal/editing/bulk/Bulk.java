package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes of many records that there are pages for. */
enum Bulk {

    GRID(Joining.class, GridPlan.Use.JOIN, "from"), DEPARTURES(Leaving.class, GridPlan.Use.LEAVE, "to"),
    PROJECTS(Establishing.class, null, "established"), ENDINGS(Ending.class, GridPlan.Use.PROJECTS, "ended"),
    ACCESSIONS(Accession.class, GridPlan.Use.PROJECTS, "from");

    /** What an address can name. */
    static final String WORDS = "grid|departures|projects|endings|accessions";

    private final Class<? extends Act> type;
    private final GridPlan.@Nullable Use use;
    private final String date;

    Bulk(Class<? extends Act> type, GridPlan.@Nullable Use use, String date) {
        this.type = type;
        this.use = use;
        this.date = date;
    }

    static Optional<Bulk> of(String word) {
        return Arrays.stream(values()).filter(bulk -> bulk.word().equals(word)).findFirst();
    }

    /** As addresses, templates and messages have it. */
    public String word() {
        return Words.lower(name());
    }

    Shape shape() {
        return new Shape(type);
    }

    Act read(FormReader reader) {
        return reader.read(type);
    }

    /** What can be ticked; null for nothing. */
    GridPlan.@Nullable Use use() {
        return use;
    }

    /** The field of the day on which it happens. */
    String date() {
        return date;
    }

    /** The field of what it rests on. */
    String source() {
        return this == PROJECTS ? "establishedBy" : "source";
    }

    /** Whether it is done in cells of states and projects, so that it can be asked of one of them. */
    boolean hasScope() {
        return use == GridPlan.Use.JOIN || use == GridPlan.Use.LEAVE;
    }

    /** Whether it is nothing without something chosen. */
    boolean needsCells() {
        return use != null && this != ACCESSIONS;
    }
}
