package eu.pescoportal.project;

import eu.pescoportal.record.Row;
import eu.pescoportal.record.Told;
import eu.pescoportal.register.document.Funding;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Word;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;

/** Tells the rows of a project in words; a draft may lack what every published row has. */
class RowWords {

    private static final String MISSING = "?";

    private final MessageSourceAccessor messages;
    private final Locale locale;

    RowWords(MessageSource messages, Locale locale) {
        this.messages = new MessageSourceAccessor(messages, locale);
        this.locale = locale;
    }

    Told of(Row row) {
        return switch (row) {
            case Participation p -> new Told(say("row.participation", country(p.state()), words(p.role())),
                    Set.of("state", "role"));
            case PartnerLink l ->
                new Told(say("row.partnerLink", text(l.partner()), words(l.kind()), text(l.title())),
                        Set.of("partner", "kind", "title"));
            case Milestone m ->
                new Told(say("row.milestone", date(m.date()), text(m.title())), Set.of("date", "title"));
            case Funding f -> new Told(say("row.funding", words(f.kind()), words(f.programme()),
                    f.year() == null ? 0 : f.year()), Set.of("kind", "programme", "year"));
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    Told joining(Participation p) {
        var role = p.role();
        return role == null ? of(p) : new Told(joins(p, role), Set.of("state", "role", "from"));
    }

    private String joins(Participation p, Role role) {
        var from = p.from();
        return from == null
                ? say("row.joins.unknown." + role.word(), country(p.state()))
                : say("row.joins." + role.word(), country(p.state()), date(from));
    }

    private String country(@Nullable String code) {
        return code == null ? MISSING : new Country(code).name(locale);
    }

    private String words(@Nullable Word word) {
        return word == null ? MISSING : say(word.message());
    }

    private String date(@Nullable PartialDate date) {
        return date == null ? MISSING : date.inWords(locale);
    }

    private static String text(@Nullable String text) {
        return text == null ? MISSING : text;
    }

    private String say(String message, Object... arguments) {
        return messages.getMessage(message, arguments);
    }
}
