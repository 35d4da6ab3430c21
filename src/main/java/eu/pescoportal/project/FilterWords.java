package eu.pescoportal.project;

import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** Says filters and their values in words of the page's language. */
class FilterWords {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([A-Z][A-Za-z0-9 -]*)\\)$");

    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Locale locale;

    FilterWords(Vocabulary vocabulary, MessageSource messages, Locale locale) {
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.locale = locale;
    }

    String of(String filter, String value) {
        return switch (filter) {
            case "state", "without" -> new Country(value.toUpperCase(Locale.ROOT)).name(locale);
            case "partner" -> partner(value);
            case "on" -> PartialDate.of(LocalDate.parse(value)).inWords(locale);
            case "role", "domain", "status" -> messages.getMessage(filter + "." + value, null, locale);
            default -> value;
        };
    }

    private String partner(String key) {
        var partner = vocabulary.partners().get(key);
        if (partner == null) return key;
        return partner.stateCode() == null
                ? shortName(partner)
                : new Country(partner.stateCode()).name(locale);
    }

    /** What stands in parentheses behind a name, its short form, or else the name. */
    static String shortName(Vocabulary.PartnerName partner) {
        var brackets = IN_PARENTHESES.matcher(partner.name());
        return brackets.find() ? brackets.group(1) : partner.name();
    }

    /** What the list shows, in one sentence. */
    String sentence(ProjectList list) {
        var query = list.query();
        var parts = new ArrayList<String>();
        if (!query.domains().isEmpty()) parts.add(say("domain", or("domain", query.domains())));
        if (!query.waves().isEmpty()) parts.add(say("wave", or("wave", query.waves())));
        if (!query.states().isEmpty())
            parts.add(say(
                    query.states().size() == 1 || query.match().equals("any") ? "state.one" : "state.many",
                    query.match().equals("any") ? or("state", query.states()) : and("state", query.states()),
                    or("role", query.effectiveRoles())));
        if (!query.without().isEmpty()) parts.add(say("without", or("without", query.without())));
        if (!query.statuses().isEmpty()) parts.add(say("status", or("status", query.statuses())));
        if (!query.partners().isEmpty()) parts.add(say("partner", or("partner", query.partners())));
        if (!query.q().isEmpty()) parts.add(say("q", query.q()));
        var day = query.asOf().date().inWords(locale);
        parts.add(query.asOf().isToday() ? say("today", day) : say("on", day));
        if (query.onlyChecked()) parts.add(say("checked"));
        return messages.getMessage("projects.sentence", new Object[]{list.total(), String.join(", ", parts)},
                locale);
    }

    private String say(String part, Object... arguments) {
        return messages.getMessage("projects.sentence." + part, arguments, locale);
    }

    private String or(String filter, List<String> values) {
        return listed(filter, values, "or");
    }

    private String and(String filter, List<String> values) {
        return listed(filter, values, "and");
    }

    private String listed(String filter, List<String> values, String conjunction) {
        var labels = values.stream()
                .map(v -> of(filter, v))
                .map(l -> filter.equals("role") || filter.equals("status") ? l.toLowerCase(locale) : l)
                .toList();
        if (labels.size() == 1) return labels.getFirst();
        return messages.getMessage("list." + conjunction,
                new Object[]{String.join(", ", labels.subList(0, labels.size() - 1)), labels.getLast()},
                locale);
    }
}
