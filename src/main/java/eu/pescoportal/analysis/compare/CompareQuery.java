package eu.pescoportal.analysis.compare;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.query.StateParameter;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.Parameters;
import java.time.Clock;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;

/**
 * What is to stand side by side: states by code, or projects by slug; none of either where that is still to
 * be chosen.
 */
record CompareQuery(List<String> states, List<String> projects, FactFilter facts) {

    static final int FEWEST = 2;
    static final int MOST = 4;

    /**
     * @throws BadParameterException
     *             if these are too few, too many, both states and projects, or not in the register
     */
    static CompareQuery read(Parameters given, Snapshot snapshot, Clock clock) {
        var states = StateParameter.read(given, CompareParameters.STATE.name(), "compare.allowed.thirdState",
                snapshot);
        var projects = given.words(CompareParameters.PROJECT.name());
        for (var project : projects)
            if (!snapshot.projects().has(project))
                throw new BadParameterException("project", project, "compare.allowed.project");
        var query = new CompareQuery(states, projects, FactFilter.of(given, clock));
        if (!query.states.isEmpty() && !projects.isEmpty())
            throw new BadParameterException("project", String.join(", ", projects), "compare.allowed.mixed");
        requireSome("state", query.states.stream().map(Words::lower).toList());
        requireSome("project", projects);
        return query;
    }

    private static void requireSome(String name, List<String> values) {
        if (values.isEmpty() || values.size() >= FEWEST && values.size() <= MOST) return;
        throw new BadParameterException(name, String.join(", ", values), "compare.allowed." + name, FEWEST,
                MOST);
    }

    /** For programs there is nothing to choose from. */
    CompareQuery chosen() {
        if (isOpen()) throw new BadParameterException("state", "", "compare.allowed.state", FEWEST, MOST);
        return this;
    }

    public boolean isOpen() {
        return states.isEmpty() && projects.isEmpty();
    }

    boolean isOfStates() {
        return !states.isEmpty();
    }

    public Link link() {
        var parameters = new LinkedMultiValueMap<String, String>();
        states.forEach(state -> parameters.add("state", Words.lower(state)));
        projects.forEach(project -> parameters.add("project", project));
        parameters.addAll(facts.link("/compare").parameters());
        return new Link("/compare", parameters);
    }
}
