package eu.pescoportal.exchange.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without lines of endless cells, each of which would take memory before anybody could count them. */
class NarrowReader extends FilterReader {

    /** Far more than columns, since a text in quotes can have such signs too. */
    private static final int MOST = 10_000;

    private final char separator;
    private int inLine;

    NarrowReader(Reader text, char separator) {
        super(text);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        var read = super.read(buffer, from, length);
        for (int i = from; i < from + read; i++)
            if (buffer[i] == '\n') inLine = 0;
            else if (buffer[i] == separator && ++inLine > MOST)
                throw new UnreadableException("import.file.columns", Sheet.MOST_COLUMNS);
        return read;
    }
}
