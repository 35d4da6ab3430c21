package eu.pescoportal.exchange.importing;

import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.exchange.sheet.Encoding;
import eu.pescoportal.exchange.sheet.Line;
import eu.pescoportal.exchange.sheet.Separator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report on a file shows, so much of it as can be read; the rest is in the text that can be taken
 * away.
 *
 * @param sets
 *            that it could come into
 */
record ReportPage(KeptFile file, Asked asked, DryRun run, Words words, List<DraftSet> sets, Typed typed) {

    static final int RECORDS = 100;
    static final int LINES = 200;

    /** All of it in words. */
    record Words(String reading, String sum, List<ImportWords.Told> records, List<String> badLines) {}

    /**
     * What was typed to make a set.
     *
     * @param wrong
     *            the message that says what is wrong with the title; null if nothing is
     * @param overtaken
     *            the button was pressed when something else stood there
     */
    record Typed(String title, @Nullable String wrong, boolean overtaken) {

        static Typed title(String title) {
            return new Typed(title, null, false);
        }

        static Typed wrong(String title, String code) {
            return new Typed(title, code, false);
        }

        static Typed overtaken(String title) {
            return new Typed(title, null, true);
        }
    }

    public int moreRecords() {
        return run.changes().size() - words.records().size();
    }

    public int moreLines() {
        return run.badLines().size() - words.badLines().size();
    }

    /** Takes another choice of how to read it, and shows this page again. */
    public String address() {
        return file.path();
    }

    /** Takes the order to make a set of what is shown. */
    public String action() {
        return asked.link(file.path()).toString();
    }

    /** To bring another file for the same. */
    public String anotherPath() {
        return asked.link(ImportController.PATH).toString();
    }

    public String text() {
        return asked.link(file.path() + "/report.txt").toString();
    }

    public Encoding[] encodings() {
        return Encoding.values();
    }

    public Separator[] separators() {
        return Separator.values();
    }

    /** Null where there is none to choose. */
    public @Nullable Encoding encoding() {
        return run.reading() == null ? asked.choice().encoding() : run.reading().encoding();
    }

    public @Nullable Separator separator() {
        return run.reading() == null ? asked.choice().separator() : run.reading().separator();
    }

    /** The first lines as they were read. */
    public List<Line> first() {
        return run.reading() == null ? List.of() : run.reading().first();
    }

    /** Headings of columns that say nothing to the portal; empty if all do. */
    public String unread() {
        return run.reading() == null ? "" : String.join(", ", run.reading().unread());
    }
}
