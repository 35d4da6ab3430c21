package eu.pescoportal.history;

import eu.pescoportal.web.parameter.PageParameter;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** What a {@link PublicationQuery} is read from. */
class PublicationParameters implements ParameterSet {

    static final Parameter KIND = Parameter.word("kind", PublicationQuery.KINDS).of("history");
    static final Parameter RECORD = Parameter.text("record", "projects/essor");
    static final Parameter SINCE = Parameter.day("since", "2026-01-01");
    static final Parameter UNTIL = Parameter.day("until", "2026-12-31");

    @Override
    public List<Parameter> parameters() {
        return List.of(KIND, RECORD, SINCE, UNTIL, PageParameter.PAGE);
    }
}
