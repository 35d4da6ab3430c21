package eu.pescoportal.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Keeps what is written, so that it goes out in one piece; a writer that encodes and flushes at every
 * attribute costs a sixth of a page. Errors and redirects pass at once, and so does what is long.
 */
class BufferedResponse extends HttpServletResponseWrapper {

    /** Whatever is longer goes out while it is made. */
    private static final int MOST = 4 << 20;

    private ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private @Nullable CharArrayWriter characters;
    private @Nullable PrintWriter writer;
    private @Nullable OutputStream passing;
    private @Nullable String language;
    private boolean sent;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    /** As the page said it; null if it did not. */
    @Nullable
    String language() {
        return language;
    }

    /**
     * Whether an answer went out already, or an error is about to, which makes what was written pointless.
     */
    boolean isSent() {
        return sent || isCommitted();
    }

    /** Sends it in one piece with a tag of what it says, unless the visitor has that already. */
    void finish(HttpServletRequest request) throws IOException {
        if (isSent()) return;
        var response = (HttpServletResponse) getResponse();
        var body = body();
        if (isTagged() && new ServletWebRequest(request, response).checkNotModified(Tag.of(body).text()))
            return;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private boolean isTagged() {
        var cacheControl = getHeader(HttpHeaders.CACHE_CONTROL);
        return getStatus() == SC_OK && !containsHeader(HttpHeaders.ETAG)
                && (cacheControl == null || !cacheControl.contains("no-store"));
    }

    byte[] body() {
        if (writer != null && characters != null) {
            writer.flush();
            var encoded = Charset.forName(getCharacterEncoding())
                    .encode(CharBuffer.wrap(characters.toCharArray()));
            characters.reset();
            bytes.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
        }
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        var open = writer;
        if (open == null) {
            // As the container does: what is told by a writer has a character encoding, said in the header.
            if (getContentType() != null) setCharacterEncoding(getCharacterEncoding());
            characters = new CharArrayWriter(32_768);
            writer = open = new PrintWriter(characters);
        }
        return open;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {

            @Override
            public void write(int b) throws IOException {
                write(new byte[]{(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] b, int from, int length) throws IOException {
                if (passing == null && bytes.size() + length > MOST) passOn();
                (passing == null ? bytes : passing).write(b, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("What is buffered is never written without waiting");
            }
        };
    }

    /** From now on nothing is kept, and what was goes out first. */
    private void passOn() throws IOException {
        sent = true;
        passing = super.getOutputStream();
        bytes.writeTo(passing);
        bytes = new ByteArrayOutputStream(0);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        sent = true;
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        sent = true;
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        sent = true;
        super.sendRedirect(location, status, clearBuffer);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sent = true;
        super.sendRedirect(location);
    }

    @Override
    public void setLocale(Locale locale) {
        language = locale.toLanguageTag();
        super.setLocale(locale);
    }

    @Override
    public void setContentLength(int length) {
        // It is known when all is written.
    }

    @Override
    public void setContentLengthLong(long length) {
        // It is known when all is written.
    }

    @Override
    public void flushBuffer() {
        // All goes out in one piece.
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
        if (characters != null) characters.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }
}
