package eu.pescoportal.web.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.spel.support.ReflectivePropertyAccessor;
import org.springframework.util.ReflectionUtils;

/**
 * What most expressions of templates are: a variable, and what the portal's own types say from there on, as
 * {@code page.asOf.day} or {@code row.isChecked()}. Every property and method that they have may be read by
 * templates, and is found once.
 */
record PropertyPath(String variable, List<String> steps) {

    /** What is read where a step leads from nothing, or from a type that is not the portal's. */
    static final Object NOT_OURS = new Object();

    private static final String OURS = "eu.pescoportal.";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*+");
    private static final Pattern STEP = Pattern.compile("[a-zA-Z]\\w*+(?:\\(\\))?");
    /** Which are no variables, or none that every expression may read. */
    private static final Set<String> RESERVED = Set.of("true", "false", "null", "param");
    private static final String CALL = "()";

    private static final Getters GETTERS = new Getters();

    private static final ClassValue<Map<String, Optional<Method>>> FOUND = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** None for any other expression. */
    static Optional<PropertyPath> of(String expression) {
        var names = List.of(expression.split("\\.", -1));
        return Optional.of(new PropertyPath(names.getFirst(), names.subList(1, names.size())))
                .filter(path -> NAME.matcher(path.variable).matches() && !RESERVED.contains(path.variable))
                .filter(path -> path.steps.stream().allMatch(step -> STEP.matcher(step).matches()));
    }

    /** Its value, or {@link #NOT_OURS}, also where a type of the portal fails to say it. */
    @Nullable
    Object read(Function<String, @Nullable Object> variables) {
        var value = variables.apply(variable);
        for (var step : steps) {
            if (value == null) return NOT_OURS;
            var method = method(value.getClass(), step);
            if (method.isEmpty()) return NOT_OURS;
            try {
                value = method.get().invoke(value);
            } catch (InvocationTargetException | IllegalAccessException _) {
                return NOT_OURS;
            }
        }
        return value;
    }

    private static Optional<Method> method(Class<?> type, String step) {
        return FOUND.get(type).computeIfAbsent(step, _ -> find(type, step));
    }

    private static Optional<Method> find(Class<?> type, String step) {
        var found = Optional.of(type)
                .filter(PropertyPath::isOurs)
                .map(own -> step.endsWith(CALL) ? called(own, step) : GETTERS.find(own, step))
                .filter(method -> isOurs(method.getDeclaringClass()));
        found.ifPresent(ReflectionUtils::makeAccessible);
        return found;
    }

    private static @Nullable Method called(Class<?> type, String step) {
        return Arrays.stream(type.getMethods())
                .filter(method -> step.equals(method.getName() + CALL) && method.getParameterCount() == 0
                        && !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    /** Which method has a property's value is as Spring says. */
    private static class Getters extends ReflectivePropertyAccessor {

        @Nullable
        Method find(Class<?> type, String name) {
            return findGetterForProperty(name, type, false);
        }
    }
}
