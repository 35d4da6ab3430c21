package eu.pescoportal.register;

import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.search.StateNames;
import eu.pescoportal.vocabulary.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names by which people look for what has more than one. */
@Component
class SearchNames {

    /** The language of the pages; a further one would bring further names. */
    private static final Locale LANGUAGE = Locale.ENGLISH;
    private static final Pattern SHORT_FORM = Pattern.compile("\\(([^()]++)\\)");
    private static final Pattern COMMA = Pattern.compile(", *");

    private final MessageSource messages;

    SearchNames(MessageSource messages) {
        this.messages = messages;
    }

    /** In all languages of the EU. */
    List<String> ofState(String code) {
        var also = messages.getMessage("country.also." + code, null, "", LANGUAGE);
        var names = new StateNames(Map.of(code, List.of(COMMA.split(also)))).of(code);
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** Besides its name: the short form that the name holds in brackets, and all names of a third State. */
    List<String> ofPartner(PartnerDocument partner) {
        var names = new ArrayList<String>();
        var brackets = SHORT_FORM.matcher(partner.name());
        if (brackets.find()) names.add(brackets.group(1));
        if (partner.stateCode() != null) names.addAll(ofState(partner.stateCode()));
        return names;
    }

    String domain(Domain domain) {
        return messages.getMessage(domain.message(), null, LANGUAGE);
    }

    /** "Air" and "systems" of "Air, systems". */
    List<String> ofDomain(Domain domain) {
        return List.of(COMMA.split(domain(domain)));
    }

    String wave(int number) {
        return messages.getMessage("wave", new Object[]{number}, LANGUAGE);
    }
}
