package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A template that says {@code page.today} means {@code today()}, unless there is an {@code isToday()}, which
 * hides it.
 */
class PropertyNamesTests {

    @Test
    void noMethodHidesAnotherFromTemplates() {
        assertThat(PortalClasses.ALL.stream().filter(type -> type.isRecord()).count()).isGreaterThan(100);
        var hidden = new ArrayList<String>();
        for (var type : PortalClasses.ALL) {
            var methods = Arrays.stream(type.reflect().getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                    .collect(Collectors.toMap(Method::getName, Function.identity(), (one, _) -> one));
            for (var method : methods.values())
                for (var prefix : new String[]{"is", "get"})
                    if (hides(methods.get(prefix + capital(method.getName())), method))
                        hidden.add(type.getName() + "." + method.getName());
        }
        assertThat(hidden).isEmpty();
    }

    /** What says the same under both names is no trap. */
    private static boolean hides(@Nullable Method getter, Method method) {
        return getter != null && getter.getReturnType() != method.getReturnType();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
