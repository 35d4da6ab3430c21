package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.UnreadableException;
import eu.pescoportal.record.Problem;
import java.util.List;

/**
 * One thing that is wrong with a file.
 *
 * @param line
 *            where; 0 for the file as a whole
 * @param problem
 *            its field is that of the file: the name of a column, or the path within a record
 */
record BadLine(String file, int line, Problem problem) {

    static BadLine of(String file, int line, String field, String code, Object... arguments) {
        return new BadLine(file, line, new Problem(field, code, List.of(arguments)));
    }

    static BadLine of(String file, UnreadableException e) {
        return new BadLine(file, e.line(), e.problem());
    }
}
