package eu.pescoportal.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook shows, as nearly as it matters: dates as precisely as they are shown, numbers as
 * they are, of a formula its stored result.
 *
 * @param flaw
 *            the message that says why it shows nothing of use; null if it does
 */
record XlsxCell(String text, @Nullable String flaw) {

    private static final XlsxCell EMPTY = new XlsxCell("", null);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,17})?(E-?[0-9]{1,2})?");

    /** The day before the first, for all days since 1 March 1900; and the first of the other count. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;

    /** Reads the cell that begins here, up to its end. */
    static XlsxCell read(Xml xml, Workbook workbook) {
        var type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        var precision = workbook.formats().shown(xml.attribute("s"));
        String value = null;
        var computed = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) value = xml.text();
            if (xml.begins("is")) value = RichText.read(xml, "is");
            if (xml.begins("f")) computed = true;
        }
        if (value == null || value.isEmpty())
            return computed ? new XlsxCell("", "import.cell.formula") : EMPTY;
        return switch (type) {
            case "s" -> shared(value, workbook);
            case "b" -> new XlsxCell(value.equals("1") ? "true" : "false", null);
            case "e" -> new XlsxCell(value, "import.cell.error");
            case "n" -> new XlsxCell(number(value, precision, workbook.since1904()), null);
            case "d" -> new XlsxCell(value.replaceFirst("T.*", ""), null);
            default -> new XlsxCell(value, null);
        };
    }

    private static XlsxCell shared(String position, Workbook workbook) {
        var at = position.matches("[0-9]{1,9}") ? Integer.parseInt(position) : Integer.MAX_VALUE;
        if (at >= workbook.texts().size()) throw new UnreadableException("import.file.workbook");
        return new XlsxCell(workbook.texts().get(at), null);
    }

    private static String number(String value, int precision, boolean since1904) {
        if (!NUMBER.matcher(value).matches()) return value;
        var number = new BigDecimal(value);
        var days = number.doubleValue();
        if (precision == 0 || days < 1 || days > LAST_DAY)
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        var date = (since1904 ? DAY_0_OF_1904 : DAY_0).plusDays((long) days).toString();
        return date.substring(0, Math.min(precision, date.length()));
    }
}
