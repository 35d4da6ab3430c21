package eu.pescoportal.vocabulary;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A state by its ISO 3166-1 code, as pages show it: its name in their language, its flag, its address. */
public record Country(String code) {

    public static @Nullable Country ofNullable(@Nullable String code) {
        return code == null ? null : new Country(code);
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
