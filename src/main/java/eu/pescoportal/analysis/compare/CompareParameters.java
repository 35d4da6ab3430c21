package eu.pescoportal.analysis.compare;

import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** What is to stand side by side: states, or projects. */
class CompareParameters implements ParameterSet {

    static final Parameter STATE = Parameter.text("state", "at").inOrder().of("compare");
    static final Parameter PROJECT = Parameter.text("project", "essor").inOrder().of("compare");

    @Override
    public List<Parameter> parameters() {
        return List.of(STATE, PROJECT);
    }
}
