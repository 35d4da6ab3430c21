package eu.pescoportal.analysis.changes;

import eu.pescoportal.register.FactParameters;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** How a page and its files tell changes, which feeds do in one way only. */
class ToldParameters implements ParameterSet {

    static final Parameter BY = Parameter.word("by", List.of("project", "state")).of("changes");

    @Override
    public List<Parameter> parameters() {
        return List.of(BY, FactParameters.CHECKED);
    }
}
