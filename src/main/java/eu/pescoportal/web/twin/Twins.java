package eu.pescoportal.web.twin;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.Takes;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The twins of pages for programs: which there are, and which parameters each takes. */
@Component
public class Twins {

    /** A record's page leads to the feed of what changes of the record. */
    private static final String CHANGES = "/changes.atom";
    private static final Pattern ADDRESS = Pattern.compile(Arrays.stream(FileType.values())
            .map(FileType::ending)
            .collect(Collectors.joining("|", ".*\\.(?:", ")")));

    private static final Map<Method, List<Parameter>> DECLARED = new ConcurrentHashMap<>();

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private volatile @Nullable Map<String, HandlerMethod> handlers;

    Twins(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** Whether an address, or the pattern of one, is that of a twin. */
    public static boolean isTwin(String path) {
        return ADDRESS.matcher(path).matches();
    }

    /** What the twin at an address takes, by the pattern of the address. */
    public List<Parameter> parameters(String pattern) {
        var handler = handlers().get(pattern);
        return handler == null ? List.of() : declared(handler);
    }

    /** What a handler takes; each page leads to its files with that, so it is looked up once. */
    public static List<Parameter> declared(HandlerMethod handler) {
        return DECLARED.computeIfAbsent(handler.getMethod(),
                _ -> declared(handler.getMethodAnnotation(Takes.class)));
    }

    private static List<Parameter> declared(@Nullable Takes takes) {
        return takes == null
                ? List.of()
                : Arrays.stream(takes.value())
                        .map(BeanUtils::instantiateClass)
                        .flatMap(set -> set.parameters().stream())
                        .toList();
    }

    /** The names of the parameters that a handler takes. */
    static List<String> parameters(HandlerMethod handler) {
        return declared(handler).stream().map(Parameter::name).toList();
    }

    /**
     * A twin of a page.
     *
     * @param suffix
     *            what stands behind the address of the page
     */
    public record Twin(FileType type, String suffix, List<String> parameters) {}

    /**
     * @param pattern
     *            of the page's address
     */
    public Stream<Twin> of(String pattern) {
        var known = handlers();
        return Stream
                .concat(Arrays.stream(FileType.values()).map(type -> "." + type.ending()), Stream.of(CHANGES))
                .flatMap(suffix -> {
                    var handler = known.get(pattern + suffix);
                    return handler == null
                            ? Stream.of()
                            : Stream.of(new Twin(FileType.of(suffix), suffix, parameters(handler)));
                });
    }

    /** All handlers of twins by the patterns of their addresses. */
    public Map<String, HandlerMethod> handlers() {
        var found = handlers;
        if (found == null) {
            var all = new HashMap<String, HandlerMethod>();
            mapping.getObject()
                    .getHandlerMethods()
                    .forEach((info, handler) -> info.getPatternValues()
                            .stream()
                            .filter(Twins::isTwin)
                            .forEach(pattern -> all.put(pattern, handler)));
            handlers = found = all;
        }
        return found;
    }
}
