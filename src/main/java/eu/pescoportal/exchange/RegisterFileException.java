package eu.pescoportal.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The register's files cannot be read, or break rules; each line names the file, the field and the reason.
 */
class RegisterFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterFileException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }
}
