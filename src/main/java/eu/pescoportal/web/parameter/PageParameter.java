package eu.pescoportal.web.parameter;

import java.util.List;

/** For what comes by pages and is asked for nothing else. */
public class PageParameter implements ParameterSet {

    public static final Parameter PAGE = Parameter.number("page", 1, 100_000);

    @Override
    public List<Parameter> parameters() {
        return List.of(PAGE);
    }
}
