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
    void publish(Visitor visitor, String reason) {
        shown("import", visitor.get("/admin/import"));
        var table = "project,state,note\n" + record + ",\"" + reason + "\"\n";
        var taken = led("upload",
                visitor.upload("/admin/import", "note.csv", table.getBytes(StandardCharsets.UTF_8)));
        var report = shown("report", visitor.follow(taken));
        var made = led("set", sent(visitor, report, Map.of("title", reason), null));
        var set = shown("after set", visitor.follow(made));
        saidDone(visitor,
                sent(visitor, set, Map.of("changeKind", "CORRECTION", "reason", reason), "publish"));
    }
}
