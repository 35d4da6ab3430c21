package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Who edits one record by its form. */
@NullUnmarked
final class Corrector extends Editor {

    Corrector(RunningPortal portal, String record) {
        super(portal, record);
    }

    @Override
    boolean published(Visitor visitor, String reason) {
        var page = visitor.get("/admin/" + record);
        if (page.status() == 302) { // to the draft of an attempt that a fault cut short
            sent(visitor, visitor.get(page.location() + "/review"), Map.of(), "discard");
            page = visitor.get("/admin/" + record);
        }
        if (page.status() != 200) return false;
        var review = sent(visitor, page, Map.of("notes", reason), "review");
        if (review.status() != 302) return false;
        page = visitor.follow(review);
        return page.status() == 200
                && sent(visitor, page, Map.of("changeKind", "CORRECTION", "reason", reason), "publish")
                        .status() == 302;
    }
}
