package eu.pescoportal.home;

import eu.pescoportal.record.Edition;
import eu.pescoportal.vocabulary.PartialDate;

import eu.pescoportal.web.PortalProperties;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every page that a crawler should know, as the sitemaps protocol wants it. */
@Component
class SiteMap {

    private static final List<String> PAGES = List.of("/", "/projects", "/states", "/partners", "/sources",
            "/about", "/about/claims", "/about/data", "/history", "/corrections", "/accessibility");

    private final JdbcClient jdbc;
    private final PortalProperties portal;

    SiteMap(JdbcClient jdbc, PortalProperties portal) {
        this.jdbc = jdbc;
        this.portal = portal;
    }

    String xml(Edition edition) throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (var path : Stream.concat(PAGES.stream(), records(edition).stream()).toList())
            write(xml, portal.absolute(path), edition.publishedOn());
        xml.writeEndDocument();
        return text.toString();
    }

    private List<String> records(Edition edition) {
        return jdbc.sql("""
                select path from (
                    select '/projects/' || p.slug as path
                    from project_known(:revision) v join project p on p.id = v.project_id
                    union all select '/states/' || lower(state_code) from member_state_known(:revision)
                    union all select '/partners/' || p.key
                    from partner_known(:revision) v join partner p on p.id = v.partner_id
                    union all select '/sources/' || s.key
                    from source_known(:revision) v join source s on s.id = v.source_id
                ) records order by path collate "C"
                """).param("revision", edition.revision()).query((row, _) -> row.getString("path")).list();
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
