package eu.pescoportal;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Asked before Spring starts, so that a skipped class costs nothing. */
class BrowserCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) return enabled("Chromium is there");
        var advice = "no Chromium found: install it (Debian: apt-get install chromium)"
                + " or name it with -Dchromium=<path>";
        if ("required".equals(System.getProperty("browser"))) throw new IllegalStateException(advice);
        System.err.println("SKIPPED " + context.getDisplayName() + ": " + advice);
        return disabled(advice);
    }
}
