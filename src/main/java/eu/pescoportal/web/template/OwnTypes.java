package eu.pescoportal.web.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.support.ReflectivePropertyAccessor;
import org.springframework.util.ReflectionUtils;

/**
 * Reads the properties of the portal's own types in templates. Spring finds which method has a property's
 * value, and would find it anew at every reading, since Thymeleaf asks each time whether the type is one that
 * templates must not touch. Ours all may be, so what was found is kept.
 */
class OwnTypes implements PropertyAccessor {

    private static final String OURS = "eu.pescoportal.";
    private static final Getters GETTERS = new Getters();

    private final ClassValue<Map<String, Optional<Method>>> found = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Class<?> @Nullable [] getSpecificTargetClasses() {
        return null; // all of ours, of which nobody keeps a list
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target != null && method(target, name).isPresent();
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name)
            throws AccessException {
        if (target == null) throw new AccessException("nothing has no " + name);
        var method = method(target, name)
                .orElseThrow(() -> new AccessException("%s has no %s".formatted(target.getClass(), name)));
        try {
            return new TypedValue(method.invoke(target));
        } catch (InvocationTargetException e) {
            throw new AccessException("%s of %s".formatted(name, target.getClass()), cause(e));
        } catch (IllegalAccessException e) {
            throw new AccessException("%s of %s".formatted(name, target.getClass()), e);
        }
    }

    private static Exception cause(InvocationTargetException thrown) {
        return thrown.getCause() instanceof Exception e ? e : thrown;
    }

    private Optional<Method> method(Object target, String name) {
        var type = target.getClass();
        return found.get(type).computeIfAbsent(name, _ -> find(type, name));
    }

    private static Optional<Method> find(Class<?> type, String name) {
        return Optional.of(type)
                .filter(OwnTypes::isOurs)
                .map(own -> GETTERS.find(own, name))
                .filter(method -> isOurs(method.getDeclaringClass()));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
            throws AccessException {
        throw new AccessException("templates do not write");
    }

    private static class Getters extends ReflectivePropertyAccessor {

        @Nullable
        Method find(Class<?> type, String name) {
            var method = findGetterForProperty(name, type, false);
            if (method != null) ReflectionUtils.makeAccessible(method);
            return method;
        }
    }
}
