package eu.pescoportal.web.parameter;

import java.util.List;

/** The parameters that belong together, because one query is read from them; made without arguments. */
public interface ParameterSet {

    List<Parameter> parameters();
}
