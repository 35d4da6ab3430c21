package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.difference.Merge;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings a draft together with what was published since it was begun. */
public class DraftMerge {

    private DraftMerge() {}

    /** Wherever both changed the same, what others published since. */
    public static Document keepingTheirs(Document base, Document theirs, Document mine) {
        return (Document) merged(base, theirs, mine, _ -> true).document();
    }

    /** Wherever both changed the same, what the draft says. */
    public static Document keepingMine(Document base, Document theirs, Document mine) {
        return (Document) merged(base, theirs, mine, _ -> false).document();
    }

    static Merge<Record> of(Document base, Document theirs, Document mine,
            Map<String, Decision.Side> choices) {
        return merged(base, theirs, mine, clash -> choices.get(clash.id()) == Decision.Side.THEIRS);
    }

    private static Merge<Record> merged(Document base, Document theirs, Document mine,
            Predicate<Merge.Clash> takeTheirs) {
        var merge = Merge.of((Record) base, (Record) theirs, (Record) mine, takeTheirs);
        return new Merge<>((Record) citing((Document) merge.document(), theirs, mine), merge.clashes());
    }

    /** Without the sources that only a row cited which was not chosen. */
    private static Document citing(Document merged, Document theirs, Document mine) {
        var further = Stream.of(theirs, mine)
                .flatMap(document -> Form.of(document).texts(Shape.SOURCES).stream())
                .collect(Collectors.toSet());
        return new FormReader(Form.of(merged).withTexts(Shape.SOURCES, further::contains), new Problems())
                .read(merged.getClass());
    }
}
