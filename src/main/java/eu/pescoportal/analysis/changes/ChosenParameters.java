package eu.pescoportal.analysis.changes;

import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** What the page's form calls the day of a decision, which goes before a day that was typed. */
class ChosenParameters implements ParameterSet {

    static final Parameter FROM = ChangeParameters.FROM.called("fromDecision");
    static final Parameter TO = ChangeParameters.TO.called("toDecision");

    @Override
    public List<Parameter> parameters() {
        return List.of(FROM, TO);
    }
}
