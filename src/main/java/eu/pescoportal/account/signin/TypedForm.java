package eu.pescoportal.account.signin;

import eu.pescoportal.account.KeptForm;
import eu.pescoportal.account.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request for the address of a form, with what was typed into that as parameters. */
class TypedForm extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    TypedForm(HttpServletRequest request, KeptForm form) {
        super(request);
        parameters = new LinkedHashMap<>(request.getParameterMap());
        parameters.putAll(form.typed());
        request.setAttribute(KeptForms.SHOWN, true);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }
}
