package eu.pescoportal.home;

import eu.pescoportal.record.version.Edition;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.twin.Licence;
import eu.pescoportal.web.twin.Twins;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader needs to take the data along and to cite it: addresses, what each takes, what is published.
 */
record DataPage(String address, long revision, @Nullable PartialDate publishedOn, List<Asked> asked) {

    /** What pages and files at an address are asked by. */
    record Asked(String address, List<Parameter> parameters) {}

    /** A line that fetches something, and the message that says what. */
    record Command(String message, String line) {}

    private static final List<String> EXPLAINED = List.of("/projects", "/changes", "/compare", "/sources",
            "/history");

    static DataPage of(Edition edition, PortalProperties portal, Twins twins) {
        return new DataPage(portal.absolute("/"), edition.revision(), edition.publishedOn(),
                EXPLAINED.stream().map(path -> new Asked(path, twins.parameters(path + ".json"))).toList());
    }

    /** The addresses that the page lists, without their slash, as its messages name them. */
    public List<String> files() {
        return Stream.concat(Files.LISTS.stream(), Files.EXAMPLES.stream())
                .map(path -> path.substring(1))
                .toList();
    }

    public List<Command> commands() {
        return Stream
                .of(Map.entry("coordinated", "projects.csv?state=ee&role=coordinator"),
                        Map.entry("without", "projects.json?state=de&state=fr&without=it"),
                        Map.entry("on", "projects.csv?on=2019-12-31"),
                        Map.entry("nato", "projects.json?partner=nato&status=ongoing&checked=only"))
                .map(example -> new Command("data.example." + example.getKey(),
                        "curl -sS \"" + address + example.getValue() + "\""))
                .toList();
    }

    public String licence() {
        return Licence.ADDRESS;
    }

    /** The year of the publication, as text: a citation has no thousands separator in it. */
    public String year() {
        return publishedOn == null ? "" : publishedOn.text().substring(0, 4);
    }
}
