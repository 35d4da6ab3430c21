package eu.pescoportal.register.query;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.Parameters;
import java.util.List;
import java.util.Optional;

/** Reads a parameter that names member states by their codes. */
public final class StateParameter {

    /** Where lists can be asked for partners too. */
    public static final String ASK_FOR_PARTNER = "error.allowed.thirdState";

    private StateParameter() {}

    /**
     * The codes, each once, in the order given.
     *
     * @param thirdState
     *            the message for whoever names a third State, of its name and its partner's key
     * @throws BadParameterException
     *             if one is no member state's
     */
    public static List<String> read(Parameters given, String name, String thirdState, Snapshot snapshot) {
        return given.words(name)
                .stream()
                .map(word -> code(name, word, thirdState, snapshot))
                .distinct()
                .toList();
    }

    /** EU texts write EL for Greece; third States are partners. */
    private static String code(String name, String word, String thirdState, Snapshot snapshot) {
        var code = Country.ofWord(word).code();
        if (snapshot.states().has(code)) return code;
        thirdState(code, snapshot).ifPresent(third -> {
            throw new BadParameterException(name, word, thirdState, third.name(), third.key());
        });
        var allowed = snapshot.states().all().stream().map(MemberStateDocument::code).map(Words::lower);
        throw new BadParameterException(name, word, "error.allowed.words",
                String.join(", ", allowed.sorted().toList()));
    }

    private static Optional<PartnerDocument> thirdState(String code, Snapshot snapshot) {
        return snapshot.partners().all().stream().filter(p -> code.equals(p.stateCode())).findFirst();
    }
}
