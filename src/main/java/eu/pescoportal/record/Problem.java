package eu.pescoportal.record;

import eu.pescoportal.vocabulary.Country;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A rule that a document breaks: the field, as a path like {@code participations[3].from}, and the message
 * that says what is wrong with it.
 */
public record Problem(String field, String code, List<Object> arguments) {

    /** The same, of a document that stands at some place in a larger whole. */
    public Problem below(String place) {
        return new Problem(place + field, code, arguments);
    }

    /** With states by their codes, as files have them. */
    public DefaultMessageSourceResolvable message() {
        return new DefaultMessageSourceResolvable(new String[]{code},
                arguments.stream().map(a -> a instanceof Country(var code) ? code : a).toArray());
    }
}
