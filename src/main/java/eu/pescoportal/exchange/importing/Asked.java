package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.Encoding;
import eu.pescoportal.exchange.sheet.Separator;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.Parameters;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * How somebody asks for a file to be read, and what to hold it against, as the address of the report says it.
 *
 * @param set
 *            the change set that it is to come into; 0 for a new one
 */
record Asked(Choice choice, int set) {

    static Asked of(MultiValueMap<String, String> given) {
        var parameters = new Parameters(given);
        var encoding = parameters.word("encoding",
                Arrays.stream(Encoding.values()).map(Encoding::word).toList());
        var separator = parameters.word("separator",
                Arrays.stream(Separator.values()).map(Separator::word).toList());
        return new Asked(
                new Choice(encoding.flatMap(Encoding::of).orElse(null),
                        separator.flatMap(Separator::of).orElse(null),
                        parameters.word("replace", List.of("true")).isPresent()),
                parameters.number("set", 1, Integer.MAX_VALUE, 0));
    }

    /** The address of what is asked for, at that path. */
    Link link(String path) {
        var link = new Link(path, new LinkedMultiValueMap<>());
        if (choice.encoding() != null) link = link.with("encoding", choice.encoding().word());
        if (choice.separator() != null) link = link.with("separator", choice.separator().word());
        if (choice.replaces()) link = link.with("replace", "true");
        return set == 0 ? link : link.with("set", set);
    }
}
