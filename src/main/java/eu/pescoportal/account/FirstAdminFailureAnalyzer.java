package eu.pescoportal.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start which rule the first admin's name or password breaks, instead of a stack trace. */
class FirstAdminFailureAnalyzer extends AbstractFailureAnalyzer<FirstAdminException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FirstAdminException cause) {
        return new FailureAnalysis(
                "The first admin cannot be created from portal.admin.name and portal.admin.password"
                        + " (PORTAL_ADMIN_NAME, PORTAL_ADMIN_PASSWORD). " + cause.getMessage(),
                "Set both so that they follow the rule, or neither: the log then prints a link to set up the account.",
                cause);
    }
}
