package eu.pescoportal.exchange;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start which file of the register is wrong, where and why, instead of a stack trace. */
class RegisterFileFailureAnalyzer extends AbstractFailureAnalyzer<RegisterFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RegisterFileException cause) {
        return new FailureAnalysis(
                "The register's files cannot be loaded; nothing was stored.\n\n" + cause.getMessage(),
                "Correct the files and start again.", cause);
    }
}
