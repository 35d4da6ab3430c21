package eu.pescoportal.account.signin;

import eu.pescoportal.account.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * A form that was sent, as a request to read its address. Parameters that begin with an underscore are
 * buttons and tokens, and are left out.
 */
class TypedForm extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    TypedForm(HttpServletRequest sent) {
        super(sent);
        sent.getParameterMap()
                .forEach((name, values) -> { if (!name.startsWith("_")) parameters.put(name, values); });
    }

    @Override
    public @Nullable String getQueryString() {
        var query = super.getQueryString();
        var form = KeptForms.which(this);
        if (form == null) return query;
        return query == null ? form : query + "&" + form;
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
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
