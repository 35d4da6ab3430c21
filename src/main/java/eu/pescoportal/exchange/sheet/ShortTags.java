package eu.pescoportal.exchange.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of XML without endless tags and texts: a parser would hold all of one at once. */
class ShortTags extends FilterInputStream {

    /** More than the longest text of a cell takes. */
    private static final int MOST = 1 << 20;

    private int sinceTag;

    ShortTags(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        var read = super.read(buffer, from, length);
        for (int i = from; i < from + read; i++)
            if (buffer[i] == '>') sinceTag = 0;
            else if (++sinceTag > MOST) throw new UnreadableException("import.file.workbook");
        return read;
    }
}
