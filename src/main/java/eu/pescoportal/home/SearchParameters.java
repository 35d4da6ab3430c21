package eu.pescoportal.home;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** What suggestions are asked for. */
class SearchParameters implements ParameterSet {

    static final Parameter Q = Parameter.text("q", "ess").of("suggestions");

    @Override
    public List<Parameter> parameters() {
        return List.of(Q, AsOf.KNOWN);
    }
}
