package eu.pescoportal.register;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** For what depends on a day and the revision, and tells checked and other facts apart by itself. */
public class DayParameters implements ParameterSet {

    @Override
    public List<Parameter> parameters() {
        return List.of(AsOf.ON, AsOf.KNOWN);
    }
}
