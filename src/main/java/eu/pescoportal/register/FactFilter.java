package eu.pescoportal.register;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.Parameters;
import java.time.Clock;

/** Which facts a page counts: those true on a day, or of them only the checked ones. */
public record FactFilter(AsOf asOf, boolean onlyChecked) {

    public static FactFilter of(Parameters parameters, Clock clock) {
        return new FactFilter(AsOf.of(parameters, clock),
                parameters.word(FactParameters.CHECKED).isPresent());
    }

    /** An address at which the same facts count. */
    public Link link(String path) {
        var link = asOf.link(path);
        return onlyChecked ? link.with("checked", "only") : link;
    }

    /** The same as text, for a path of keys, which need no encoding. */
    public String address(String path) {
        return onlyChecked ? link(path).toString() : asOf.address(path);
    }

    /** An address at which all facts count instead of the checked ones, or the reverse. */
    public Link otherwise(String path) {
        return new FactFilter(asOf, !onlyChecked).link(path);
    }
}
