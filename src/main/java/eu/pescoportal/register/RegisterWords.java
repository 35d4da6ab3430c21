package eu.pescoportal.register;

import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Word;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;

/** Says in the language of the page what pages of projects show. */
public class RegisterWords {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([A-Z][A-Za-z0-9 -]*)\\)$");

    /** A value of a filter: as an address has it, and as a page shows it. */
    public record Value(String word, String label) {}

    private final Snapshot snapshot;
    private final MessageSourceAccessor messages;
    private final Locale locale;

    public RegisterWords(Snapshot snapshot, MessageSource messages, Locale locale) {
        this.snapshot = snapshot;
        this.messages = new MessageSourceAccessor(messages, locale);
        this.locale = locale;
    }

    /** Whose facts it words. */
    public Snapshot snapshot() {
        return snapshot;
    }

    public Locale locale() {
        return locale;
    }

    public Value state(String code) {
        var country = new Country(code);
        return new Value(country.word(), country.name(locale));
    }

    public Value word(Word word) {
        return new Value(word.word(), say(word.message()));
    }

    public Value wave(int wave) {
        return new Value(Integer.toString(wave), Integer.toString(wave));
    }

    public Value partner(String key) {
        return new Value(key, snapshot.partners().find(key).map(this::shortName).orElse(key));
    }

    public String name(PartnerDocument partner) {
        return partner.name(locale);
    }

    /** Of all but third States what stands in parentheses behind the name, if anything does. */
    private String shortName(PartnerDocument partner) {
        if (partner.stateCode() != null) return name(partner);
        var brackets = IN_PARENTHESES.matcher(partner.name());
        return brackets.find() ? brackets.group(1) : partner.name();
    }

    public String date(PartialDate date) {
        return date.inWords(locale);
    }

    public String say(String message, Object... arguments) {
        return messages.getMessage(message, arguments);
    }

    public <T> String or(List<T> values, Function<T, String> label) {
        return listed("list.or", values, label);
    }

    public <T> String and(List<T> values, Function<T, String> label) {
        return listed("list.and", values, label);
    }

    private <T> String listed(String message, List<T> values, Function<T, String> label) {
        var labels = values.stream().map(label).toList();
        return labels.size() == 1
                ? labels.getFirst()
                : say(message, String.join(", ", labels.subList(0, labels.size() - 1)), labels.getLast());
    }
}
