package eu.pescoportal.register.query;

import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.StateGroup;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.web.parameter.PageParameter;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** What a {@link ProjectQuery} is read from, beside the facts that count. */
public class ProjectParameters implements ParameterSet {

    static final Parameter Q = Parameter.text("q", "radio");
    static final Parameter STATE = Parameter.text("state", "ee").several();
    static final Parameter GROUP = Parameter.word("group", Word.of(StateGroup.class)).several();
    static final Parameter MATCH = Parameter.word("match", List.of("all", ProjectQuery.ANY));
    static final Parameter AT_LEAST = Parameter.number("atLeast", 1, 27);
    static final Parameter WITHOUT = Parameter.text("without", "fr").several();
    static final Parameter NOBODY_ELSE = Parameter.word("only", List.of(ProjectQuery.TRUE));
    static final Parameter ROLE = Parameter.word("role", Word.of(Role.class)).several();
    static final Parameter DOMAIN = Parameter.word("domain", Word.of(Domain.class)).several();
    static final Parameter WAVE = Parameter.text("wave", "2").several();
    static final Parameter STATUS = Parameter.word("status", Word.of(Status.class)).several();
    static final Parameter PARTNER = Parameter.text("partner", "nato").several();
    static final Parameter SORT = Parameter.word("sort", Word.of(ProjectSort.class));
    static final Parameter SIZE = Parameter.number("size", 1, 100);

    @Override
    public List<Parameter> parameters() {
        return List.of(Q, STATE, GROUP, MATCH, AT_LEAST, WITHOUT, NOBODY_ELSE, ROLE, DOMAIN, WAVE, STATUS,
                PARTNER, SORT, PageParameter.PAGE, SIZE);
    }
}
