package eu.pescoportal.analysis.brief;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.vocabulary.Citation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What every part of a brief is made with. */
record Material(DayView view, FactFilter filter, RegisterWords words, Bibliography sources, Axis axis) {

    /**
     * @param sources
     *            the keys of those that the brief lists, in its order
     */
    static Material of(DayView view, FactFilter filter, RegisterWords words, Collection<String> sources) {
        return new Material(view, filter, words, new Bibliography(view.snapshot(), sources, words),
                Axis.until(view.day()));
    }

    LocalDate day() {
        return view.day();
    }

    /** Where a record is shown with the same facts. */
    String address(RecordKind kind, String key) {
        return filter.address(kind.path(key));
    }

    List<Reference> cite(List<Citation> citations) {
        return sources.cite(citations);
    }
}
