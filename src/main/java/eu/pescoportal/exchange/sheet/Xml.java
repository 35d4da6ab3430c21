package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one part of a workbook element by element, whatever its namespaces. It knows no entities, and takes
 * neither a text nor a depth that no workbook has.
 */
final class Xml implements AutoCloseable {

    /** What a cell takes at most. */
    static final int LONGEST = 32_767;

    private static final int DEEPEST = 50;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private Xml(InputStream in) throws XMLStreamException {
        this.in = in;
        this.reader = FACTORY.createXMLStreamReader(in);
    }

    static Xml open(ZipFile zip, String part) throws IOException {
        try {
            return new Xml(new ShortTags(Archive.open(zip, part)));
        } catch (XMLStreamException _) {
            throw new UnreadableException("import.file.workbook");
        }
    }

    /** Goes on to where the next element begins or ends; false at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) depth++;
                else if (event == XMLStreamConstants.END_ELEMENT) depth--;
                else
                    continue;
                if (depth > DEEPEST) throw new UnreadableException("import.file.workbook");
                return true;
            }
            return false;
        } catch (XMLStreamException _) {
            throw new UnreadableException("import.file.workbook");
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that begins here. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    /** The text of the element that begins here, up to its end. */
    String text() {
        try {
            var text = new StringBuilder();
            while (reader.hasNext() && reader.next() != XMLStreamConstants.END_ELEMENT) {
                if (reader.isStartElement() || text.length() > LONGEST)
                    throw new UnreadableException("import.file.workbook");
                if (reader.isCharacters()) text.append(reader.getText());
            }
            depth--;
            return text.toString();
        } catch (XMLStreamException _) {
            throw new UnreadableException("import.file.workbook");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
