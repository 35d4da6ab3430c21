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
    void publish(Visitor visitor, String reason) {
        var page = visitor.get("/admin/" + record);
        if (page.status() == 302) { // to the draft of an attempt that a fault cut short
            var draft = shown("draft", visitor.get(page.location() + "/review"));
            shown("after discard", visitor.follow(led("discard", sent(visitor, draft, Map.of(), "discard"))));
            page = visitor.get("/admin/" + record);
        }
        var review = led("review", sent(visitor, shown("form", page), Map.of("notes", reason), "review"));
        page = shown("after review", visitor.follow(review));
        saidDone(visitor,
                sent(visitor, page, Map.of("changeKind", "CORRECTION", "reason", reason), "publish"));
    }
}
