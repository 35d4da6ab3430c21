package eu.pescoportal.register.query;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.StateGroup;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.PageParameter;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.Parameters;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

/**
 * Reads a query from the parameters of an address, strictly: of codes and keys the register must know each.
 */
public class QueryReader {

    private final Parameters given;
    private final Snapshot snapshot;

    private QueryReader(Parameters given, Snapshot snapshot) {
        this.given = given;
        this.snapshot = snapshot;
    }

    /**
     * @throws BadParameterException
     *             if a value makes no sense
     */
    public static ProjectQuery read(Parameters given, Snapshot snapshot, Clock clock) {
        return new QueryReader(given, snapshot).read(clock);
    }

    private ProjectQuery read(Clock clock) {
        var q = given.search(ProjectParameters.Q.name());
        var roles = given.words(ProjectParameters.ROLE, Role.class);
        var facts = FactFilter.of(given, clock);
        return new ProjectQuery(q, filter(roles, facts), roles, facts, sort(q),
                given.number(PageParameter.PAGE, 1),
                given.number(ProjectParameters.SIZE, ProjectQuery.USUAL_SIZE));
    }

    private ProjectSort sort(String q) {
        var usual = ProjectQuery.usualSort(q);
        var sort = given.word(ProjectParameters.SORT, ProjectSort.class).orElse(usual);
        return q.isEmpty() && sort == ProjectSort.RELEVANCE ? usual : sort;
    }

    private ProjectFilter filter(List<Role> roles, FactFilter facts) {
        var waves = snapshot.waves().stream().map(String::valueOf).toList();
        var partners = snapshot.partners().all().stream().map(PartnerDocument::key).sorted().toList();
        var states = states(ProjectParameters.STATE);
        var groups = given.words(ProjectParameters.GROUP, StateGroup.class);
        var named = ProjectFilter.named(states, groups, snapshot, facts.asOf().day()).size();
        return new ProjectFilter(states, groups, enough(named),
                roles.isEmpty() ? ProjectFilter.MEMBERS : EnumSet.copyOf(roles),
                states(ProjectParameters.WITHOUT), given.word(ProjectParameters.NOBODY_ELSE).isPresent(),
                given.words(ProjectParameters.DOMAIN, Domain.class),
                given.words(ProjectParameters.WAVE.name(), waves).stream().map(Integer::valueOf).toList(),
                given.words(ProjectParameters.STATUS, Status.class),
                given.words(ProjectParameters.PARTNER.name(), partners));
    }

    /** How many of the states named have to take part, which is said in one of two ways. */
    private int enough(int named) {
        var match = given.word(ProjectParameters.MATCH);
        var least = given.number(ProjectParameters.AT_LEAST.name(), 1, snapshot.states().size(),
                ProjectFilter.ALL);
        if (least == ProjectFilter.ALL)
            return match.filter(ProjectQuery.ANY::equals).isPresent() ? 1 : ProjectFilter.ALL;
        if (match.isPresent()) throw badLeast(least, "error.allowed.notWith", "match");
        if (named == 0) throw badLeast(least, "error.allowed.atLeast.none");
        if (least > named) throw badLeast(least, "error.allowed.atLeast", named);
        return least;
    }

    private static BadParameterException badLeast(int least, String allowed, Object... arguments) {
        return new BadParameterException(ProjectParameters.AT_LEAST.name(), Integer.toString(least), allowed,
                arguments);
    }

    private List<String> states(Parameter parameter) {
        return StateParameter.read(given, parameter.name(), StateParameter.ASK_FOR_PARTNER, snapshot);
    }
}
