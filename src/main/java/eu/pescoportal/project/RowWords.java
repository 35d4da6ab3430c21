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
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;

/** Tells the rows of a project in words; of a row that lacks something it tells what is there. */
class RowWords {

    private final MessageSourceAccessor messages;
    private final Locale locale;

    RowWords(MessageSource messages, Locale locale) {
        this.messages = new MessageSourceAccessor(messages, locale);
        this.locale = locale;
    }

    /** A component in words; none where the row, which a draft may hold, lacks it. */
    private record Part(String component, @Nullable String words) {}

    Told of(Row row) {
        return switch (row) {
            case Participation p -> told("row.participation", new Part("state", country(p.state())),
                    new Part("role", words(p.role())));
            case PartnerLink l -> told("row.partnerLink", new Part("partner", l.partner()),
                    new Part("kind", words(l.kind())), new Part("title", l.title()));
            case Milestone m ->
                told("row.milestone", new Part("date", date(m.date())), new Part("title", m.title()));
            case Funding f -> funding(f);
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private Told funding(Funding funding) {
        var year = funding.year();
        var kind = new Part("kind", words(funding.kind()));
        var programme = new Part("programme", words(funding.programme()));
        return year == null
                ? told("row.funding", kind, programme)
                : told("row.funding.year", kind, programme, new Part("year", year.toString()));
    }

    private Told told(String message, Part... parts) {
        var there = Arrays.stream(parts).filter(part -> part.words() != null).toList();
        var words = there.stream().map(Part::words);
        return new Told(
                there.size() == parts.length
                        ? messages.getMessage(message, words.toArray())
                        : words.collect(Collectors.joining(", ")),
                there.stream().map(Part::component).collect(Collectors.toSet()));
    }

    Told joining(Participation p) {
        var role = p.role();
        var state = country(p.state());
        return role == null || state == null
                ? of(p)
                : new Told(joins(state, role, p.from()), Set.of("state", "role", "from"));
    }

    private String joins(String state, Role role, @Nullable PartialDate from) {
        return from == null
                ? messages.getMessage("row.joins.unknown." + role.word(), new Object[]{state})
                : messages.getMessage("row.joins." + role.word(), new Object[]{state, from.inWords(locale)});
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : new Country(code).name(locale);
    }

    private @Nullable String words(@Nullable Word word) {
        return word == null ? null : messages.getMessage(word.message());
    }

    private @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.inWords(locale);
    }
}
