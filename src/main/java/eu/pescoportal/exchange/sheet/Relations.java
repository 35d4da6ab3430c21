package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Where the parts of a workbook are, by the ids and by the types of what refers to them. */
record Relations(Map<String, String> byId, Map<String, String> byType) {

    private static final String PART = "xl/_rels/workbook.xml.rels";

    static Relations of(ZipFile zip) throws IOException {
        var relations = new Relations(new HashMap<>(), new HashMap<>());
        try (var xml = Xml.open(zip, PART)) {
            while (xml.next())
                if (xml.begins("Relationship")) relations.add(xml);
        }
        return relations;
    }

    private void add(Xml xml) {
        var id = xml.attribute("Id");
        var target = xml.attribute("Target");
        var type = xml.attribute("Type");
        if (id == null || target == null || type == null) return;
        var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        byId.put(id, path);
        byType.put(type.substring(type.lastIndexOf('/') + 1), path);
    }

    /** Null if there is none. */
    @Nullable
    String ofType(String type) {
        return byType.get(type);
    }
}
