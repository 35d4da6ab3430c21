package eu.pescoportal.vocabulary;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A state by its ISO 3166-1 code, as pages show it: its name in their language, its flag, its address. */
public record Country(String code) {

    public static @Nullable Country ofNullable(@Nullable String code) {
        return code == null ? null : new Country(code);
    }

    /**
     * By what an address calls it; {@code el}, as EU texts write Greece, and {@code uk} are understood too.
     */
    public static Country ofWord(String word) {
        return new Country(switch (Words.lower(word)) {
            case "el" -> "GR";
            case "uk" -> "GB";
            default -> Words.upper(word);
        });
    }

    public static Comparator<Country> byName(Locale locale) {
        return Comparator.comparing(c -> c.name(locale));
    }

    public String name(Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** The code as addresses have it. */
    public String word() {
        return Words.lower(code);
    }
}
