package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Who brings a table with one line, makes a change set of it and publishes that. */
@NullUnmarked
final class Importer extends Editor {

    /**
     * @param record
     *            a project and a state that has one role in it, with a comma between them
     */
    Importer(RunningPortal portal, String record) {
        super(portal, record);
    }

    @Override
    boolean published(Visitor visitor, String reason) {
        visitor.get("/admin/import");
        var table = "project,state,note\n" + record + ",\"" + reason + "\"\n";
        var taken = visitor.upload("/admin/import", "note.csv", table.getBytes(StandardCharsets.UTF_8));
        if (taken.status() != 302) return false;
        var made = sent(visitor, visitor.follow(taken), Map.of("title", reason), null);
        if (made.status() != 302) return false;
        var set = visitor.follow(made);
        return set.status() == 200
                && sent(visitor, set, Map.of("changeKind", "CORRECTION", "reason", reason), "publish")
                        .status() == 302;
    }
}
