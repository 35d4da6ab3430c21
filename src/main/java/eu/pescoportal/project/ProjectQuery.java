package eu.pescoportal.project;

import eu.pescoportal.record.AsOf;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;

import eu.pescoportal.web.BadParameterException;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;

/**
 * What the project list is asked for, in the words of its address: codes and words are in lower case, lists
 * keep the order given. The page and its twins are made from one such query.
 *
 * @param match
 *            {@code all} or {@code any} of the states
 * @param roles
 *            empty means coordinator or member
 * @param size
 *            rows of a page
 */
record ProjectQuery(String q, List<String> states, String match, List<String> without, List<String> roles,
        List<String> domains, List<String> waves, List<String> statuses, List<String> partners, AsOf asOf,
        boolean onlyChecked, ProjectSort sort, int page, int size) {

    static final int LONGEST_SEARCH = 200;
    static final int USUAL_SIZE = 20;
    static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::word).toList();
    static final List<String> DOMAINS = Arrays.stream(Domain.values()).map(Domain::word).toList();
    static final List<String> STATUSES = Arrays.stream(Status.values()).map(Status::word).toList();

    /**
     * @throws BadParameterException
     *             if a value makes no sense
     */
    static ProjectQuery of(Parameters given, Vocabulary vocabulary, Clock clock) {
        var q = given.text("q").map(ProjectQuery::withoutControls).orElse("");
        if (q.length() > LONGEST_SEARCH)
            throw new BadParameterException("q", q, "error.allowed.length", LONGEST_SEARCH);
        var sort = given.word("sort", ProjectSort.words())
                .map(ProjectSort::of)
                .orElse(q.isEmpty() ? ProjectSort.NAME : ProjectSort.RELEVANCE);
        return new ProjectQuery(q, states("state", given, vocabulary),
                given.word("match", List.of("all", "any")).orElse("all"),
                states("without", given, vocabulary), given.words("role", ROLES),
                given.words("domain", DOMAINS), given.words("wave", vocabulary.waves()),
                given.words("status", STATUSES), given.words("partner", vocabulary.partners().keySet()),
                AsOf.of(given, clock), given.word("checked", List.of("only")).isPresent(),
                q.isEmpty() && sort == ProjectSort.RELEVANCE ? ProjectSort.NAME : sort,
                given.number("page", 1, 100_000, 1), given.number("size", 1, 100, USUAL_SIZE));
    }

    private static String withoutControls(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** EU texts write EL for Greece; third States are found by {@code partner}, not here. */
    private static List<String> states(String name, Parameters given, Vocabulary vocabulary) {
        var words = given.words(name).stream().map(w -> w.equals("el") ? "gr" : w).distinct().toList();
        for (var word : words) {
            if (vocabulary.states().contains(word)) continue;
            var third = vocabulary.thirdState(word);
            if (third != null)
                throw new BadParameterException(name, word, "error.allowed.thirdState", third.name(),
                        third.key());
            throw new BadParameterException(name, word, "error.allowed.words",
                    String.join(", ", vocabulary.states()));
        }
        return words;
    }

    /** The roles that count for {@link #states}. */
    List<String> effectiveRoles() {
        return roles.isEmpty() ? List.of("coordinator", "member") : roles;
    }

    /** The canonical address: only what differs from the defaults. */
    public Link link() {
        var p = new LinkedMultiValueMap<String, String>();
        if (!q.isEmpty()) p.add("q", q);
        p.addAll("state", states);
        if (match.equals("any")) p.add("match", match);
        p.addAll("without", without);
        p.addAll("role", roles);
        p.addAll("domain", domains);
        p.addAll("wave", waves);
        p.addAll("status", statuses);
        p.addAll("partner", partners);
        if (!asOf.isToday()) p.add("on", asOf.day().toString());
        if (asOf.known() > 0) p.add("known", Integer.toString(asOf.known()));
        if (onlyChecked) p.add("checked", "only");
        if (sort != (q.isEmpty() ? ProjectSort.NAME : ProjectSort.RELEVANCE)) p.add("sort", sort.word());
        if (page > 1) p.add("page", Integer.toString(page));
        if (size != USUAL_SIZE) p.add("size", Integer.toString(size));
        p.values().removeIf(List::isEmpty);
        return new Link("/projects", p);
    }
}
