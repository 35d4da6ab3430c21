package eu.pescoportal.register;

import eu.pescoportal.record.AsOf;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.Takes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.List;

/** Which facts a page counts: those true on a day, or of them only the checked ones. */
public record FactFilter(AsOf asOf, boolean onlyChecked) {

    /** Marks what is answered by it: the parameters it is read from. */
    @Takes({"on", "known", "checked"})
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Asked {
    }

    public static FactFilter of(Parameters parameters, Clock clock) {
        return new FactFilter(AsOf.of(parameters, clock),
                parameters.word("checked", List.of("only")).isPresent());
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
