package eu.pescoportal.register.query;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Link;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;

/**
 * What the project list is asked for; lists keep the order given. The page and its twins are made from one
 * such query.
 *
 * @param roles
 *            as they were asked for; none means coordinator or member
 * @param size
 *            rows of a page
 */
public record ProjectQuery(String q, ProjectFilter filter, List<Role> roles, FactFilter facts,
        ProjectSort sort, int page, int size) {

    public static final int USUAL_SIZE = 20;
    public static final String ANY = "any";
    public static final String ONLY = "only";
    public static final String TRUE = "true";

    public AsOf asOf() {
        return facts.asOf();
    }

    /** The roles in which the states take part. */
    public List<Role> countedRoles() {
        return roles.isEmpty() ? List.of(Role.COORDINATOR, Role.MEMBER) : roles;
    }

    /** The order that needs not be said. */
    public static ProjectSort usualSort(String q) {
        return q.isEmpty() ? ProjectSort.NAME : ProjectSort.RELEVANCE;
    }

    /** The canonical address: only what differs from the defaults. */
    public Link link() {
        var p = new LinkedMultiValueMap<String, String>();
        if (!q.isEmpty()) p.add("q", q);
        p.addAll("state", lower(filter.states()));
        p.addAll("group", words(filter.groups()));
        if (filter.any()) p.add("match", ANY);
        if (filter.enough() > 1) p.add("atLeast", Integer.toString(filter.enough()));
        p.addAll("without", lower(filter.without()));
        if (filter.only()) p.add("only", TRUE);
        p.addAll("role", words(roles));
        p.addAll("domain", words(filter.domains()));
        p.addAll("wave", filter.waves().stream().map(String::valueOf).toList());
        p.addAll("status", words(filter.statuses()));
        p.addAll("partner", filter.partners());
        if (!asOf().isCurrent()) p.add("on", asOf().day().toString());
        if (asOf().known() > 0) p.add("known", Integer.toString(asOf().known()));
        if (facts.onlyChecked()) p.add("checked", ONLY);
        if (sort != usualSort(q)) p.add("sort", sort.word());
        if (page > 1) p.add("page", Integer.toString(page));
        if (size != USUAL_SIZE) p.add("size", Integer.toString(size));
        p.values().removeIf(List::isEmpty);
        return new Link("/projects", p);
    }

    /** Whether nothing but a search holds projects back. */
    public boolean isUnfiltered() {
        return Stream
                .of(filter.states(), filter.groups(), filter.without(), filter.domains(), filter.waves(),
                        filter.statuses(), filter.partners())
                .allMatch(List::isEmpty) && asOf().isCurrent() && !facts.onlyChecked();
    }

    private static List<String> lower(List<String> codes) {
        return codes.stream().map(Words::lower).toList();
    }

    private static List<String> words(List<? extends Word> words) {
        return words.stream().map(Word::word).toList();
    }
}
