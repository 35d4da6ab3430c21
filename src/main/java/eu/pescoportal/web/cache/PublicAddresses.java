package eu.pescoportal.web.cache;

import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.twin.Twins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The addresses whose answers are kept: those whose handlers say what they are asked by. Whatever else a
 * handler could look at it is not given, so an answer that is somebody's own never comes of one.
 */
class PublicAddresses {

    /** An address that can be read; of those whose answers are not kept it is not known what they take. */
    private record Address(PathPattern pattern, @Nullable List<Parameter> takes) {}

    private final Map<String, Address> fixed = new HashMap<>();
    private final List<Address> patterns = new ArrayList<>();

    PublicAddresses(RequestMappingHandlerMapping handlers) {
        handlers.getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(handler -> addresses(handler.getKey(), handler.getValue()))
                .forEach(address -> {
                    if (address.pattern.hasPatternSyntax()) patterns.add(address);
                    else
                        fixed.put(address.pattern.getPatternString(), address);
                });
        patterns.sort(Comparator.comparing(Address::pattern, PathPattern.SPECIFICITY_COMPARATOR));
    }

    private static Stream<Address> addresses(RequestMappingInfo mapped, HandlerMethod handler) {
        var methods = mapped.getMethodsCondition().getMethods();
        var paths = mapped.getPathPatternsCondition();
        if (paths == null || !methods.isEmpty() && !methods.contains(RequestMethod.GET)) return Stream.of();
        var takes = handler.hasMethodAnnotation(Takes.class) ? Twins.declared(handler) : null;
        return paths.getPatterns().stream().map(pattern -> new Address(pattern, takes));
    }

    /** The patterns of those whose answers are kept. */
    Stream<String> kept() {
        return Stream.concat(fixed.values().stream(), patterns.stream())
                .filter(address -> address.takes != null)
                .map(address -> address.pattern.getPatternString());
    }

    /**
     * What is taken at a path; null if the answer is not kept.
     *
     * @param path
     *            below the context path
     */
    @Nullable
    List<Parameter> taken(String path) {
        var known = fixed.get(path);
        if (known != null) return known.takes;
        if (!isPlain(path)) return null;
        var asked = PathContainer.parsePath(path);
        for (var address : patterns)
            if (address.pattern.matches(asked)) return address.takes;
        return null;
    }

    /** Each thing has one address: what is written in another way, which there are many of, is not kept. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '/' || c == '-' || c == '.'))
                return false;
        }
        return true;
    }
}
