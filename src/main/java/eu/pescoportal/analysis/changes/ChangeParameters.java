package eu.pescoportal.analysis.changes;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import java.util.List;

/** Which changes are told, wherever they are. */
class ChangeParameters implements ParameterSet {

    static final Parameter FROM = Parameter.day("from", "2021-11-16").of("changes");
    static final Parameter TO = Parameter.day("to", "2023-05-22").of("changes");
    static final Parameter STATE = Parameter.text("state", "fi").several().of("changes");
    static final Parameter DOMAIN = Parameter.word("domain", Word.of(Domain.class)).several();
    static final Parameter PROJECT = Parameter.text("project", "essor").several().of("changes");
    static final Parameter PARTNER = Parameter.text("partner", "us").several().of("changes");

    @Override
    public List<Parameter> parameters() {
        return List.of(FROM, TO, STATE, DOMAIN, PROJECT, PARTNER, AsOf.KNOWN);
    }
}
