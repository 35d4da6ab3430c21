package eu.pescoportal.editing;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a page of the editors says before anything else.
 *
 * @param link
 *            where to go on
 */
public record Notice(String code, List<Object> arguments, @Nullable String link) implements Serializable {

    static Notice of(String code, Object... arguments) {
        return new Notice(code, List.of(arguments), null);
    }

    Notice at(String address) {
        return new Notice(code, arguments, address);
    }

    public DefaultMessageSourceResolvable message() {
        return new DefaultMessageSourceResolvable(new String[]{code}, arguments.toArray());
    }
}
