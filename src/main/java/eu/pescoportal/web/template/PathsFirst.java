package eu.pescoportal.web.template;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads the expressions that are a {@link PropertyPath} as such, and leaves the others to Spring. A page has
 * thousands of them, and Spring goes a long way for each: it wraps the variables, tries its readers in turn,
 * and asks whether the type is one that templates must not touch.
 */
class PathsFirst implements IStandardVariableExpressionEvaluator {

    private final IStandardVariableExpressionEvaluator springs;
    private final Map<String, Optional<PropertyPath>> paths = new ConcurrentHashMap<>();

    PathsFirst(IStandardVariableExpressionEvaluator springs) {
        this.springs = springs;
    }

    @Override
    public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
            StandardExpressionExecutionContext how) {
        var value = expression.getUseSelectionAsRoot() || how.getPerformTypeConversion()
                ? PropertyPath.NOT_OURS
                : read(context, expression.getExpression());
        return value == PropertyPath.NOT_OURS ? springs.evaluate(context, expression, how) : value;
    }

    private @Nullable Object read(IExpressionContext context, String expression) {
        var path = paths.get(expression);
        if (path == null) path = paths.computeIfAbsent(expression, PropertyPath::of); // which may lock
        return path.isPresent() ? path.get().read(context::getVariable) : PropertyPath.NOT_OURS;
    }

    /** Spring's dialect, which takes no evaluator from outside. */
    private static class Dialect extends SpringStandardDialect {

        private final PathsFirst evaluator = new PathsFirst(SPELVariableExpressionEvaluator.INSTANCE);

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return evaluator;
        }
    }

    @Configuration
    static class ForAll {

        ForAll(SpringTemplateEngine engine) {
            engine.setDialects(engine.getDialects()
                    .stream()
                    .map(dialect -> dialect instanceof SpringStandardDialect ? new Dialect() : dialect)
                    .collect(Collectors.toSet()));
        }
    }
}
