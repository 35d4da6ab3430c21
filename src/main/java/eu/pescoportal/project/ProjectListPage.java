package eu.pescoportal.project;

import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Role;

import eu.pescoportal.web.Link;
import eu.pescoportal.web.MarkedText;
import eu.pescoportal.web.Pager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the page of the project list shows. */
record ProjectListPage(ProjectQuery query, long total, long ended, long unknown, List<Row> rows,
        List<Filter> filters, List<Chip> chips, List<Suggestion> suggestions, List<Choice> sorts, Pager pager,
        String sentence) {

    /** A filter with its values and their numbers; {@code role} has none. */
    record Filter(String name, List<Choice> values) {

        public long chosen() {
            return values.stream().filter(Choice::chosen).count();
        }
    }

    record Choice(String value, String label, @Nullable Long count, boolean chosen) {}

    /** A filter value that is set, with the address that leaves it out. */
    record Chip(String label, Link without) {}

    /** A state or partner that the search names. */
    record Suggestion(String label, String path, @Nullable Country country) {}

    /** A row with its marks, and, filtered by state, the roles of those states. */
    record Row(ProjectRow project, MarkedText name, MarkedText acronym, @Nullable MarkedText excerpt,
            List<RoleOf> roles, List<PartnerRef> partners) {}

    record RoleOf(Country state, Role role) {

        public String letter() {
            return role.letter();
        }

        public String message() {
            return role.message();
        }
    }

    record PartnerRef(String key, String name) {}

    static ProjectListPage of(ProjectList list, Vocabulary vocabulary, MessageSource messages,
            Locale locale) {
        var query = list.query();
        var words = new FilterWords(vocabulary, messages, locale);
        var filters = List.of(filter("state", vocabulary.states(), query.states(), list, words),
                new Filter("role",
                        ProjectQuery.ROLES.stream()
                                .map(r -> new Choice(r, words.of("role", r), null, query.roles().contains(r)))
                                .toList()),
                filter("domain", ProjectQuery.DOMAINS, query.domains(), list, words),
                filter("wave", vocabulary.waves(), query.waves(), list, words),
                filter("status", ProjectQuery.STATUSES, query.statuses(), list, words),
                filter("partner", List.copyOf(vocabulary.partners().keySet()), query.partners(), list, words),
                filter("without", vocabulary.states(), query.without(), list, words));
        var sorts = ProjectSort.words()
                .stream()
                .filter(s -> !query.q().isEmpty() || !s.equals("relevance"))
                .map(s -> new Choice(s, messages.getMessage("projects.sort." + s, null, locale), null,
                        s.equals(query.sort().word())))
                .toList();
        return new ProjectListPage(query, list.total(), ended(list), list.unknown(),
                list.rows().stream().map(r -> row(r, list, vocabulary)).toList(), filters,
                chips(query, words, messages, locale), suggestions(query.q(), vocabulary, messages, locale),
                sorts, list.pager(), words.sentence(list));
    }

    /** How many of all rows had ended by the day asked for; said where no status was asked for. */
    private static long ended(ProjectList list) {
        return list.query().statuses().isEmpty() ? list.total() - list.count("status", "ongoing") : 0;
    }

    /** Whether it is the number of all running projects, beside which the official one belongs. */
    public boolean isOfAllProjects() {
        return query.asOf().isToday() && query.asOf().known() == 0
                && (chips.isEmpty() || chips.size() == 1 && query.statuses().equals(List.of("ongoing")));
    }

    private static Filter filter(String name, List<String> values, List<String> chosen, ProjectList list,
            FilterWords words) {
        var choices = values.stream()
                .map(v -> new Choice(v, words.of(name, v), list.count(name, v), chosen.contains(v)));
        var byLabel = name.equals("state") || name.equals("without") || name.equals("partner");
        return new Filter(name,
                byLabel ? choices.sorted(Comparator.comparing(Choice::label)).toList() : choices.toList());
    }

    private static List<Chip> chips(ProjectQuery query, FilterWords words, MessageSource messages,
            Locale locale) {
        var link = query.link().without("page");
        var chips = new ArrayList<Chip>();
        link.without("sort")
                .without("size")
                .without("match")
                .without("known")
                .parameters()
                .forEach((name, values) -> {
                    for (var value : values)
                        chips.add(new Chip(
                                messages.getMessage("projects.chip." + name,
                                        new Object[]{words.of(name, value)}, locale),
                                link.without(name, value)));
                });
        return chips;
    }

    private static Row row(ProjectRow row, ProjectList list, Vocabulary vocabulary) {
        var hits = list.search().hits();
        var name = MarkedText.of(row.name(), hits);
        var excerpt = hits.isEmpty()
                ? null
                : row.texts()
                        .map(t -> MarkedText.of(t, hits))
                        .filter(MarkedText::hasMarks)
                        .findFirst()
                        .orElse(null);
        var roles = list.query()
                .states()
                .stream()
                .flatMap(s -> row.roleOf(s)
                        .map(role -> new RoleOf(new Country(s.toUpperCase(Locale.ROOT)), role))
                        .stream())
                .toList();
        var partners = row.partners()
                .stream()
                .map(vocabulary.partners()::get)
                .filter(Objects::nonNull)
                .map(p -> new PartnerRef(p.key(), FilterWords.shortName(p)))
                .toList();
        return new Row(row, name, MarkedText.of(Objects.requireNonNullElse(row.acronym(), ""), hits), excerpt,
                roles, partners);
    }

    /** States and partners whose name stands in the search, or whose code or key it is. */
    private static List<Suggestion> suggestions(String q, Vocabulary vocabulary, MessageSource messages,
            Locale locale) {
        var asked = MarkedText.folded(q);
        var suggestions = new ArrayList<Suggestion>();
        if (asked.isEmpty()) return suggestions;
        for (var word : vocabulary.states()) {
            var country = new Country(word.toUpperCase(Locale.ROOT));
            var name = country.name(locale);
            if (asked.equals(word) || asked.equals("el") && word.equals("gr") || names(asked, name)
                    || namesOtherwise(asked, country, messages, locale))
                suggestions.add(new Suggestion(name, "/states/" + word, country));
        }
        for (var partner : vocabulary.partners().values()) {
            var country = partner.stateCode() == null ? null : new Country(partner.stateCode());
            var name = country == null ? partner.name() : country.name(locale);
            var whole = asked.equals(MarkedText.folded(partner.key()))
                    || asked.equals("uk") && partner.key().equals("gb");
            if (whole || names(asked, name) || names(asked, partner.name())
                    || names(asked, partner.name().replaceAll(" ?\\(.*\\)", ""))
                    || names(asked, FilterWords.shortName(partner))
                    || country != null && namesOtherwise(asked, country, messages, locale))
                suggestions.add(new Suggestion(name, "/partners/" + partner.key(), country));
        }
        return suggestions;
    }

    /** By a name that people use beside the official one. */
    private static boolean namesOtherwise(String asked, Country country, MessageSource messages,
            Locale locale) {
        var names = String.valueOf(messages.getMessage("country.also." + country.code(), null, "", locale));
        return Arrays.stream(names.split(",")).anyMatch(name -> names(asked, name));
    }

    private static boolean names(String asked, String name) {
        var folded = MarkedText.folded(name);
        return folded.length() > 2 && (" " + asked + " ").contains(" " + folded + " ");
    }
}
