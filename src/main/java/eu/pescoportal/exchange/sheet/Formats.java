package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * How precisely the numbers of a workbook are shown as dates, by the styles of the cells.
 *
 * @param dates
 *            for each style how many letters of a date like 2018-03-06 are shown; 0 for no date
 */
record Formats(List<Integer> dates) {

    static final Formats NONE = new Formats(List.of());

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    /** What a format says word by word, or only to one program: colours, currencies, languages. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*+\"|\\\\.|\\[[^\\[\\]]*+]|_.|\\*.");

    static Formats of(ZipFile zip, String part) throws IOException {
        var own = new HashMap<String, Integer>();
        var dates = new ArrayList<Integer>();
        try (var xml = Xml.open(zip, part)) {
            var ofCells = false;
            while (xml.next()) {
                if (xml.begins("numFmt")) own.put(id(xml), precision(xml.attribute("formatCode")));
                if (xml.begins("cellXfs")) ofCells = true;
                if (xml.ends("cellXfs")) ofCells = false;
                if (ofCells && xml.begins("xf")) dates.add(own.getOrDefault(id(xml), precisionOf(id(xml))));
            }
        }
        return new Formats(dates);
    }

    private static String id(Xml xml) {
        var id = xml.attribute("numFmtId");
        return id == null ? "" : id;
    }

    /** Of the formats that have numbers only, since each program says them in its own language. */
    private static int precisionOf(String id) {
        return switch (id) {
            case "14", "15", "16", "22" -> DAY;
            case "17" -> MONTH;
            default -> id.matches("2[7-9]|3[0-6]|5[0-8]") ? DAY : 0;
        };
    }

    private static int precision(@Nullable String format) {
        if (format == null) return 0;
        var letters = ASIDE.matcher(format).replaceAll("");
        if (letters.matches("(?s).*[dD].*")) return DAY;
        if (!letters.matches("(?s).*[yY].*")) return 0;
        return letters.matches("(?s).*[mM].*") ? MONTH : YEAR;
    }

    /** How much of the date is shown of a cell in that style. */
    int shown(@Nullable String style) {
        if (style == null || !style.matches("[0-9]{1,5}")) return 0;
        var at = Integer.parseInt(style);
        return at < dates.size() ? dates.get(at) : 0;
    }
}
