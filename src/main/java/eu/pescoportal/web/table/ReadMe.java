package eu.pescoportal.web.table;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.twin.Licence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * The sheet that says what a workbook holds: what was asked for, as of when, and how it may be used.
 *
 * @param address
 *            at which the page will always show the same rows
 */
record ReadMe(About about, String address, MessageSourceAccessor messages) {

    private record Line(String label, Object value) {}

    void write(Workbook workbook) throws IOException {
        var sheet = workbook.newWorksheet(say("title"));
        sheet.width(0, 18);
        sheet.width(1, 100);
        var row = 0;
        for (var line : lines()) {
            sheet.inlineString(row, 0, line.label());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            XlsxFile.write(sheet, row, 1, line.value());
            sheet.style(row, 1).wrapText(true).horizontalAlignment("left").set();
            row++;
        }
        sheet.finish();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line(say("holds"), about.title()));
        lines.add(new Line(say("asked"), about.sentence()));
        about.notes().forEach(note -> lines.add(new Line(say("note"), note)));
        lines.add(new Line(say("on"), PartialDate.of(about.day())));
        lines.add(new Line(say("revision"), about.revision()));
        lines.add(new Line(say("address"), address));
        lines.add(new Line(say("licence"), say("licence.is", Licence.CODE, Licence.ADDRESS)));
        lines.add(new Line(say("from"), messages.getMessage("export.notice")));
        lines.add(new Line(say("dates"), say("dates.are")));
        return lines;
    }

    private String say(String what, Object... arguments) {
        return messages.getMessage("table.readme." + what, arguments);
    }
}
