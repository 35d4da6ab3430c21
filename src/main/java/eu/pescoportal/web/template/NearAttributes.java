package eu.pescoportal.web.template;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that keeps the attributes that are set on it by itself. Thymeleaf keeps its variables as such and
 * asks for them thousands of times for each page, which went each time through what every filter had put
 * around the request.
 */
class NearAttributes extends HttpServletRequestWrapper {

    private static final Object REMOVED = new Object();

    private final Map<String, Object> own = new HashMap<>();

    NearAttributes(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        var value = own.get(name);
        if (value == null) return super.getAttribute(name);
        return value == REMOVED ? null : value;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        own.put(name, value == null ? REMOVED : value);
    }

    @Override
    public void removeAttribute(String name) {
        own.put(name, REMOVED);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        var names = new LinkedHashSet<>(Collections.list(super.getAttributeNames()));
        names.addAll(own.keySet());
        names.removeIf(name -> own.get(name) == REMOVED);
        return Collections.enumeration(names);
    }
}
