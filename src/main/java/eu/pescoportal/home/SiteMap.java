package eu.pescoportal.home;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Every page that a crawler should know, as the sitemaps protocol wants it. */
final class SiteMap {

    private static final List<String> PAGES = List.of("/", "/projects", "/states", "/partners", "/sources",
            "/participations", "/links", "/analysis", "/compare", "/matrix", "/collaboration", "/timeline",
            "/about", "/about/coverage", "/about/timeline", "/about/claims", "/about/data", "/changes",
            "/history", "/corrections", "/accessibility");

    private SiteMap() {}

    /**
     * @param published
     *            when the register was last changed
     */
    static String xml(Snapshot snapshot, @Nullable PartialDate published, PortalProperties portal)
            throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (var path : paths(snapshot))
            write(xml, portal.absolute(path), published);
        xml.writeEndDocument();
        return text.toString();
    }

    static List<String> paths(Snapshot snapshot) {
        return Stream.concat(PAGES.stream(), records(snapshot)).toList();
    }

    private static Stream<String> records(Snapshot snapshot) {
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> snapshot.shelf(kind).all().stream().map(record -> kind.path(record.key())))
                .sorted();
    }

    private static void write(XMLStreamWriter xml, String address, @Nullable PartialDate changed)
            throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
