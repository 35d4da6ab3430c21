package eu.pescoportal.analysis.compare;

import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** What is already chosen where the rest is still to be. */
class WithParameter implements ParameterSet {

    static final Parameter WITH = CompareParameters.STATE.called("with");

    @Override
    public List<Parameter> parameters() {
        return List.of(WITH);
    }
}
