package eu.pescoportal.register.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of a state in the languages of the EU, as the JDK knows them, and those that people use beside.
 *
 * @param also
 *            by ISO code, what people say that no list of names has: "Holland"
 */
public record StateNames(Map<String, List<String>> also) {

    private static final List<Locale> LANGUAGES = List
            .of("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt",
                    "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv")
            .stream()
            .map(Locale::of)
            .toList();
    /** What EU texts write instead of the ISO code. */
    private static final Map<String, String> CODES = Map.of("GR", "EL", "GB", "UK");

    /** All other names of the state, each once. */
    public Set<String> of(String code) {
        var state = Locale.of("", code);
        var names = new LinkedHashSet<String>();
        LANGUAGES.forEach(language -> names.add(state.getDisplayCountry(language)));
        if (CODES.containsKey(code)) names.add(CODES.get(code));
        names.addAll(also.getOrDefault(code, List.of()));
        return names;
    }
}
