package eu.pescoportal.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.twin.FileType;
import eu.pescoportal.web.twin.Licence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * The register as a data catalogue lists it, in the words of DCAT-AP 3 (the application profile of European
 * open data portals), as JSON-LD.
 */
record Catalog(@JsonProperty("@context") Map<String, String> context, @JsonProperty("@id") String id,
        @JsonProperty("@type") String type, @JsonProperty("dct:title") String title,
        @JsonProperty("dct:description") String description, @JsonProperty("dct:publisher") Agent publisher,
        @JsonProperty("foaf:homepage") Reference homepage, @JsonProperty("dct:license") Reference license,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("dct:modified") @Nullable String modified,
        @JsonProperty("dcat:dataset") Dataset dataset) {

    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("dcat", "http://www.w3.org/ns/dcat#");
        PREFIXES.put("dct", "http://purl.org/dc/terms/");
        PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
    }

    private static final Reference LICENSE = new Reference(Licence.ADDRESS);
    private static final String THEMES = "http://publications.europa.eu/resource/authority/data-theme/";

    record Reference(@JsonProperty("@id") String id) {}

    record Agent(@JsonProperty("@type") String type, @JsonProperty("foaf:name") String name) {}

    record Dataset(@JsonProperty("@id") String id, @JsonProperty("@type") String type,
            @JsonProperty("dct:title") String title, @JsonProperty("dct:description") String description,
            @JsonProperty("dct:publisher") Agent publisher, @JsonProperty("dcat:theme") Reference theme,
            @JsonProperty("dcat:landingPage") Reference landingPage,
            @JsonProperty("dcat:distribution") List<Distribution> distributions) {}

    record Distribution(@JsonProperty("@type") String type, @JsonProperty("dct:title") String title,
            @JsonProperty("dcat:accessURL") Reference accessUrl,
            @JsonProperty("dcat:downloadURL") Reference downloadUrl,
            @JsonProperty("dcat:mediaType") Reference mediaType,
            @JsonProperty("dct:license") Reference license) {}

    static Catalog of(@Nullable PartialDate published, PortalProperties portal,
            MessageSourceAccessor messages) {
        var publisher = new Agent("foaf:Agent", messages.getMessage("portal.name"));
        var files = Files.LISTS.stream().map(path -> distribution(path, portal, messages)).toList();
        var title = messages.getMessage("catalog.title");
        var description = messages.getMessage("catalog.description");
        var about = new Reference(portal.absolute("/about/data"));
        return new Catalog(PREFIXES, portal.absolute("/catalog.jsonld"), "dcat:Catalog", title, description,
                publisher, new Reference(portal.absolute("/")), LICENSE,
                published == null ? null : published.text(),
                new Dataset(portal.absolute("/projects"), "dcat:Dataset", title, description, publisher,
                        new Reference(THEMES + "GOVE"), about, files));
    }

    private static Distribution distribution(String path, PortalProperties portal,
            MessageSourceAccessor messages) {
        var address = new Reference(portal.absolute(path));
        var type = "https://www.iana.org/assignments/media-types/" + FileType.of(path).mediaType();
        return new Distribution("dcat:Distribution", messages.getMessage("data." + path.substring(1)),
                address, address, new Reference(type), LICENSE);
    }
}
