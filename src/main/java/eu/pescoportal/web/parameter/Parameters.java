package eu.pescoportal.web.parameter;

import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.vocabulary.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of an address, read strictly: an empty value counts as not given, words compare without
 * case, and a value that makes no sense is a {@link BadParameterException}.
 */
public class Parameters {

    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 200;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final MultiValueMap<String, String> given;

    public Parameters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    public int number(Parameter number, int otherwise) {
        return number(number.name(), number.least(), number.most(), otherwise);
    }

    public Optional<String> word(Parameter word) {
        return word(word.name(), word.words());
    }

    public <W extends Enum<W> & Word> Optional<W> word(Parameter word, Class<W> list) {
        return word(word).flatMap(w -> Word.of(list, w));
    }

    public <W extends Enum<W> & Word> List<W> words(Parameter word, Class<W> list) {
        return words(word.name(), word.words()).stream().flatMap(w -> Word.of(list, w).stream()).toList();
    }

    /** The different values of a repeatable parameter, in lower case, in the order given. */
    public List<String> words(String name) {
        return values(name).map(Words::lower).distinct().toList();
    }

    /** The same, each one of the allowed words. */
    public List<String> words(String name, Collection<String> allowed) {
        var words = words(name);
        for (var word : words)
            requireAllowed(name, word, allowed);
        return words;
    }

    public Optional<String> word(String name, Collection<String> allowed) {
        var word = text(name).map(Words::lower);
        word.ifPresent(w -> requireAllowed(name, w, allowed));
        return word;
    }

    private static void requireAllowed(String name, String word, Collection<String> allowed) {
        if (!allowed.contains(word))
            throw new BadParameterException(name, word, "error.allowed.words", String.join(", ", allowed));
    }

    /** A parameter that can have one value only; given twice with different values it has none. */
    public Optional<String> text(String name) {
        var values = values(name).distinct().toList();
        if (values.size() > 1)
            throw new BadParameterException(name, String.join(", ", values), "error.allowed.once");
        return values.stream().findFirst();
    }

    /**
     * No value that means anything is longer than a search, and nobody asks for more at once than there is.
     */
    private Stream<String> values(String name) {
        var values = given.getOrDefault(name, List.of());
        if (values.size() > MOST_VALUES)
            throw new BadParameterException(name, values.getFirst() + " …", "error.allowed.times",
                    MOST_VALUES);
        return values.stream().map(value -> bounded(name, value).strip()).filter(v -> !v.isEmpty());
    }

    private static String bounded(String name, String value) {
        if (value.length() > LONGEST)
            throw new BadParameterException(name, value, "error.allowed.length", LONGEST);
        return value;
    }

    /** What is searched for, without control characters; empty if nothing is. */
    public String search(String name) {
        return text(name).map(given -> CONTROLS.matcher(given).replaceAll(" ").strip()).orElse("");
    }

    /** A whole number of digits only, within bounds. */
    public int number(String name, int least, int most, int otherwise) {
        var text = text(name);
        if (text.isEmpty()) return otherwise;
        if (text.get().matches("[0-9]{1,9}")) {
            var number = Integer.parseInt(text.get());
            if (number >= least && number <= most) return number;
        }
        throw new BadParameterException(name, text.get(), "error.allowed.number", Integer.toString(least),
                Integer.toString(most));
    }

    /** A day as {@code 2021-11-16}, within bounds. */
    public LocalDate day(String name, LocalDate first, LocalDate last, LocalDate otherwise) {
        var text = text(name);
        if (text.isEmpty()) return otherwise;
        if (text.get().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                var day = LocalDate.parse(text.get());
                if (!day.isBefore(first) && !day.isAfter(last)) return day;
            } catch (DateTimeException e) {
                throw new BadParameterException(name, text.get(), "error.allowed.noSuchDay", first, last);
            }
        }
        throw new BadParameterException(name, text.get(), "error.allowed.day", first, last);
    }
}
