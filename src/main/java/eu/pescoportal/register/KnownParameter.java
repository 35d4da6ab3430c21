package eu.pescoportal.register;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** For what does not depend on a day, only on the revision. */
public class KnownParameter implements ParameterSet {

    @Override
    public List<Parameter> parameters() {
        return List.of(AsOf.KNOWN);
    }
}
