package eu.pescoportal.state;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.SourceRef;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Period;

import eu.pescoportal.web.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the page of one member state shows of its part in the projects on a day. */
record MemberStatePage(MemberStateDocument state, Country country, FactFilter filter, boolean participating,
        List<Role> now, List<Part> before, List<Domain> domains, List<Neighbour> neighbours,
        List<Gap> unknown, List<Gap> incomplete, List<SourceRef> sources) {

    /** What a state does in one role. */
    record Role(String word, List<Part> parts) {}

    record Domain(String word, int projects) {}

    record Neighbour(Country country, int projects) {}

    static MemberStatePage of(MemberStateDocument state, FactFilter filter, List<Part> parts,
            List<Together> together, List<Gap> gaps, Map<String, SourceRef> sources,
            Map<String, String> domainWords, Locale locale) {
        var from = state.pescoFrom();
        var participating = from != null && new Period(from, state.pescoTo()).holdsOn(filter.asOf().day());
        var now = List.of("coordinator", "member", "observer")
                .stream()
                .map(role -> new Role(role,
                        parts.stream().filter(p -> p.isNow() && p.role().equals(role)).toList()))
                .toList();
        return new MemberStatePage(state, new Country(state.code()), filter, participating, now,
                parts.stream().filter(p -> !p.isNow()).toList(),
                together.stream()
                        .filter(t -> t.what().equals("domain"))
                        .map(t -> new Domain(Objects.requireNonNull(domainWords.get(t.value())),
                                t.projects()))
                        .toList(),
                together.stream()
                        .filter(t -> t.what().equals("state"))
                        .map(t -> new Neighbour(new Country(t.value()), t.projects()))
                        .sorted(Comparator.comparingInt(Neighbour::projects)
                                .reversed()
                                .thenComparing(Neighbour::country, Country.byName(locale)))
                        .toList(),
                gaps.stream().filter(Gap::unknown).toList(), gaps.stream().filter(g -> !g.unknown()).toList(),
                state.sources().stream().map(sources::get).filter(Objects::nonNull).toList());
    }

    /** The roles that it has on that day. */
    public List<Role> held() {
        return now.stream().filter(role -> !role.parts().isEmpty()).toList();
    }

    /** Projects in which the state is coordinator or member. */
    public int takesPart() {
        return now.get(0).parts().size() + now.get(1).parts().size();
    }

    public String path() {
        return "/states/" + country.word();
    }

    /** The list of the projects in which the state has that role. */
    public String listed(String role) {
        return running().with("role", role).toString();
    }

    private Link running() {
        return filter.link("/projects").with("state", country.word()).with("status", "ongoing");
    }

    public String with(Neighbour other) {
        return running().and("state", other.country().word()).toString();
    }

    public String in(Domain domain) {
        return running().with("domain", domain.word()).toString();
    }
}
