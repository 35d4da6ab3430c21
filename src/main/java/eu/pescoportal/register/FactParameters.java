package eu.pescoportal.register;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** What a {@link FactFilter} is read from: which facts count, on which day, as published when. */
public class FactParameters implements ParameterSet {

    public static final Parameter CHECKED = Parameter.word("checked", List.of("only"));

    @Override
    public List<Parameter> parameters() {
        return List.of(AsOf.ON, AsOf.KNOWN, CHECKED);
    }
}
