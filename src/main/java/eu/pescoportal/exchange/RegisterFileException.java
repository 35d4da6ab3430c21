package eu.pescoportal.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register's files break rules; each line names the file, the field and the reason. */
class RegisterFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterFileException(List<String> findings, @Nullable Throwable cause) {
        super(String.join("\n", findings), cause);
    }
}
