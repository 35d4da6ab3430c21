package eu.pescoportal.home;

import eu.pescoportal.record.AsOf;
import eu.pescoportal.web.Parameter;
import eu.pescoportal.web.ParameterSet;
import java.util.List;

/** What suggestions are asked for. */
class SearchParameters implements ParameterSet {

    static final Parameter Q = Parameter.text("q", "ess").of("suggestions");

    @Override
    public List<Parameter> parameters() {
        return List.of(Q, AsOf.KNOWN);
    }
}
