package eu.pescoportal.source;

import eu.pescoportal.vocabulary.SourceKind;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.web.parameter.PageParameter;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** What a {@link SourceQuery} is read from. */
class SourceParameters implements ParameterSet {

    static final Parameter Q = Parameter.text("q", "council decision").of("sources");
    static final Parameter KIND = Parameter.word("kind", Word.of(SourceKind.class)).of("sources");
    static final Parameter LANGUAGE = Parameter.text("language", "en");
    static final Parameter SORT = Parameter.word("sort", SourceSort.words()).of("sources");

    @Override
    public List<Parameter> parameters() {
        return List.of(Q, KIND, LANGUAGE, SORT, PageParameter.PAGE);
    }
}
