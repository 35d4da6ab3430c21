package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.UnreadableException;
import eu.pescoportal.vocabulary.PlainText;
import eu.pescoportal.web.parameter.OtherParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * A form with a file in it, read as far as the file: what is typed stands before that, so the token against
 * forged forms can be looked at, and the file left where it is.
 */
final class Upload extends OtherParameters {

    static final long LARGEST = 20L << 20;

    /** Who sends more than that is not told so, but cut off. */
    private static final long DRAINED = 256L << 20;

    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_FIELD = 4096;
    private static final int LONGEST_NAME = 120;

    private final @Nullable FileItemStream file;

    private Upload(HttpServletRequest request, Map<String, String[]> parameters,
            @Nullable FileItemStream file) {
        super(request, parameters);
        this.file = file;
    }

    /** What is no such form has no fields, and so no token. */
    static Upload of(HttpServletRequest request) {
        var parameters = new LinkedHashMap<>(request.getParameterMap());
        try {
            var form = new FileUpload();
            form.setHeaderEncoding(StandardCharsets.UTF_8.name());
            var parts = form.getItemIterator(new ServletRequestContext(request));
            for (int i = 0; i < MOST_FIELDS && parts.hasNext(); i++) {
                var part = parts.next();
                if (!part.isFormField()) return new Upload(request, parameters, part);
                parameters.put(part.getFieldName(), new String[]{text(part)});
            }
        } catch (IOException | IllegalArgumentException _) {
            // Cut off, or never a form; whoever sent it is told so once it is known who that is.
        }
        return new Upload(request, parameters, null);
    }

    private static String text(FileItemStream field) throws IOException {
        try (var in = field.openStream()) {
            return new String(in.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        }
    }

    /** What the file is called there where it is from; empty if none was chosen. */
    String fileName() {
        var given = file == null || file.getName() == null ? "" : file.getName();
        var name = PlainText
                .line(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    /**
     * Writes what is in the file into one of ours.
     *
     * @return whether that is all of it; if not, it is too large
     */
    boolean writeTo(Path path) throws IOException {
        if (file == null) return true;
        try (var in = file.openStream(); var out = Files.newOutputStream(path)) {
            var buffer = new byte[1 << 16];
            var left = LARGEST;
            for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
                left -= read;
                if (left < -DRAINED) return false;
                if (left >= 0) out.write(buffer, 0, read);
            }
            return left >= 0;
        }
    }

    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException _) {
            throw new UnreadableException("import.file.cut");
        }
    }
}
