package eu.pescoportal.exchange.sheet;

import eu.pescoportal.record.Problem;
import java.util.List;

/** A file that cannot be read, and why; nothing of it is used. */
public class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Problem problem;

    public UnreadableException(String code, Object... arguments) {
        this(0, code, arguments);
    }

    /**
     * @param line
     *            where that was found; 0 for the file as a whole
     */
    public UnreadableException(int line, String code, Object... arguments) {
        super(code);
        this.line = line;
        this.problem = new Problem("", code, List.of(arguments));
    }

    public int line() {
        return line;
    }

    public Problem problem() {
        return problem;
    }
}
