package eu.pescoportal.editing.bulk;

import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Period;
import eu.pescoportal.vocabulary.Word;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something that is said in the language of the page.
 *
 * @param code
 *            of the message
 */
record Phrase(String code, List<Object> arguments) {

    static Phrase of(String code, Object... arguments) {
        return new Phrase(code, List.of(arguments));
    }

    /** A word of the register, as an argument within a sentence. */
    static MessageSourceResolvable word(Word word) {
        return new DefaultMessageSourceResolvable(word.inSentence());
    }

    /** From when to when, as an argument. */
    static MessageSourceResolvable period(Period period) {
        var code = "bulk.period" + (period.from() == null ? "" : ".from")
                + (period.to() == null ? "" : ".to");
        return new DefaultMessageSourceResolvable(new String[]{code},
                Stream.of(period.from(), period.to()).filter(Objects::nonNull).toArray());
    }

    String in(MessageSource messages, Locale locale) {
        return messages.getMessage(code,
                arguments.stream()
                        .map(a -> a instanceof Country country ? country.name(locale) : a)
                        .toArray(),
                locale);
    }
}
