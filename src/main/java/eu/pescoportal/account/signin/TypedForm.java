package eu.pescoportal.account.signin;

import eu.pescoportal.account.KeptForm;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.web.parameter.OtherParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request for the address of a form, with what was typed into that as parameters. */
class TypedForm extends OtherParameters {

    TypedForm(HttpServletRequest request, KeptForm form) {
        super(request, parameters(request, form));
        request.setAttribute(KeptForms.SHOWN, true);
    }

    private static Map<String, String[]> parameters(HttpServletRequest request, KeptForm form) {
        var parameters = new LinkedHashMap<>(request.getParameterMap());
        parameters.putAll(form.typed());
        return parameters;
    }
}
