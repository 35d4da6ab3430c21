package eu.pescoportal.state;

import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * In how many running projects a state is coordinator or member, by domain, and together with which other
 * states it most often is; most projects first.
 */
record Together(List<InDomain> domains, List<Neighbour> neighbours) {

    private static final int NEIGHBOURS = 8;

    record InDomain(Domain domain, int projects, String address) {}

    record Neighbour(Country country, String name, int projects, String address) {}

    static Together of(Running running, Locale locale) {
        var mine = running.taking(ProjectFilter.MEMBERS);
        return new Together(domains(running, mine), neighbours(running, mine, locale));
    }

    private static List<InDomain> domains(Running running, BitSet mine) {
        return Arrays.stream(Domain.values())
                .map(domain -> new InDomain(domain,
                        Running.both(mine, running.day().with(domain)).cardinality(),
                        running.list().with("domain", domain.word()).toString()))
                .filter(domain -> domain.projects() > 0)
                .sorted(Comparator.comparingInt(InDomain::projects)
                        .reversed()
                        .thenComparing(domain -> domain.domain().name()))
                .toList();
    }

    /** The nearest eight, and any that share the last place with them. */
    private static List<Neighbour> neighbours(Running running, BitSet mine, Locale locale) {
        var all = running.day()
                .snapshot()
                .states()
                .all()
                .stream()
                .map(MemberStateDocument::country)
                .filter(country -> !country.equals(running.state()))
                .map(country -> neighbour(country, running, mine, locale))
                .filter(neighbour -> neighbour.projects() > 0)
                .sorted(Comparator.comparingInt(Neighbour::projects)
                        .reversed()
                        .thenComparing(Neighbour::name))
                .toList();
        if (all.size() <= NEIGHBOURS) return all;
        var fewest = all.get(NEIGHBOURS - 1).projects();
        return all.stream().filter(neighbour -> neighbour.projects() >= fewest).toList();
    }

    private static Neighbour neighbour(Country country, Running running, BitSet mine, Locale locale) {
        var theirs = running.day().taking(country.code(), ProjectFilter.MEMBERS);
        return new Neighbour(country, country.name(locale), Running.both(mine, theirs).cardinality(),
                running.list().and("state", country.word()).toString());
    }
}
