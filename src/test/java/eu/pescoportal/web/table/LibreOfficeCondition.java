package eu.pescoportal.web.table;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Asked before Spring starts, so that a skipped class costs nothing. */
public class LibreOfficeCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (LibreOffice.find().isPresent()) return enabled("LibreOffice is there");
        var advice = "no LibreOffice found: install it (Debian: apt-get install libreoffice-calc)"
                + " or name its soffice with -Dlibreoffice=<path>";
        if ("required".equals(System.getProperty("spreadsheet"))) throw new IllegalStateException(advice);
        System.err.println("SKIPPED " + context.getDisplayName() + ": " + advice);
        return disabled(advice);
    }
}
