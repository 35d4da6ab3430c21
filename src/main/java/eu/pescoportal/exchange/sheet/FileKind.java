package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What a file is, by what stands in it and never by its name. */
public enum FileKind {

    /** Text in lines and cells, whatever separates them. */
    CSV,
    /** A workbook of any present program for tables. */
    XLSX,
    /** One file of the register, or all of them in one. */
    JSON,
    /** Several of the register's files. */
    ZIP;

    private static final int HEAD = 4096;
    private static final String ZIPPED = "PK\003\004";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

    /** So the part of a workbook with a password is called, in UTF-16. */
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

    /**
     * @throws UnreadableException
     *             if it is something else; it says what
     */
    public static FileKind of(Path file) {
        var head = head(file);
        if (head.isEmpty()) throw new UnreadableException("import.file.empty");
        if (head.startsWith(ZIPPED)) return ofZip(Archive.entries(file));
        if (head.startsWith(OLE))
            throw new UnreadableException(
                    holds(file, ENCRYPTED) ? "import.file.password" : "import.file.xls");
        if (head.startsWith("%PDF")) throw new UnreadableException("import.file.pdf");
        if (head.startsWith("PK")) throw new UnreadableException("import.file.zip.empty");
        var text = head.replaceAll("[\0\u00ef\u00bb\u00bf\u00fe\u00ff]", "").strip();
        if (text.isEmpty() && isShort(file)) throw new UnreadableException("import.file.empty");
        return text.startsWith("{") || text.startsWith("[") ? JSON : CSV;
    }

    private static FileKind ofZip(Set<String> entries) {
        if (entries.contains(Workbook.MAIN)) return XLSX;
        if (entries.stream().anyMatch(name -> name.endsWith(".json"))) return ZIP;
        if (entries.stream().anyMatch(name -> name.endsWith(".csv")))
            throw new UnreadableException("import.file.zip.csv");
        throw new UnreadableException(
                entries.contains("content.xml") ? "import.file.ods" : "import.file.zip");
    }

    /** Its first bytes, each as one character. */
    private static String head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isShort(Path file) {
        try {
            return Files.size(file) <= HEAD;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String bytes) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
