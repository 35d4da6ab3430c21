package eu.pescoportal.exchange.sheet;

/** A text whose parts look different. */
final class RichText {

    private RichText() {}

    /** All of it up to the end of that element, without how signs are pronounced. */
    static String read(Xml xml, String element) {
        var text = new StringBuilder();
        var pronounced = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) pronounced = true;
            if (xml.ends("rPh")) pronounced = false;
            if (xml.begins("t") && !pronounced) text.append(xml.text());
            if (text.length() > Xml.LONGEST) throw new UnreadableException("import.file.workbook");
        }
        return text.toString();
    }
}
