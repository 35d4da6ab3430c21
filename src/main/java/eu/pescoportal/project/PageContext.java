package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import java.util.List;

/** What every part of a project's page is made with. */
record PageContext(Snapshot snapshot, AsOf asOf, RegisterWords words, Bibliography sources) {

    static PageContext of(ProjectDocument project, Snapshot snapshot, AsOf asOf, RegisterWords words) {
        return new PageContext(snapshot, asOf, words, new Bibliography(snapshot, project.sources(), words));
    }

    DayView view() {
        return snapshot.on(asOf.day(), false);
    }

    /** Where a record is shown on the same day. */
    String address(RecordKind kind, String key) {
        return asOf.address(kind.path(key));
    }

    List<Reference> references(List<Citation> citations) {
        return sources.cite(citations);
    }
}
