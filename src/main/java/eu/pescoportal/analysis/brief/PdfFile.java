package eu.pescoportal.analysis.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/**
 * Makes a PDF file of XHTML: tagged, so that whoever hears it gets along (PDF/UA), and whole: its fonts are
 * in it, and nothing is asked for while it is made. The machinery is loaded with the first file.
 */
final class PdfFile {

    /** What no XML may hold, in whatever way it is written. */
    private static final Pattern NO_XML = Pattern
            .compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggingEnabled(false);
        keepFontCache();
    }

    private PdfFile() {}

    /** PDFBox lists the fonts of the machine once, and keeps the list in a file: else in the home folder. */
    private static void keepFontCache() {
        if (System.getProperty("pdfbox.fontcache") != null) return;
        try {
            System.setProperty("pdfbox.fontcache",
                    Files.createTempDirectory("pesco-portal-fonts").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(String xhtml) {
        var file = new ByteArrayOutputStream(1 << 17);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder().usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useFont(font(document, "Regular"), "Brief", 400, FontStyle.NORMAL, true)
                    .useFont(font(document, "Bold"), "Brief", 700, FontStyle.NORMAL, true)
                    .withHtmlContent(NO_XML.matcher(xhtml).replaceAll(""), null);
            for (var priority : ExternalResourceControlPriority.values())
                builder.useExternalResourceAccessControl((_, _) -> false, priority);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                tellLinks(document);
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Without its ligatures: to look for them in every word took longer than all the rest. */
    private static PDFontSupplier font(PDDocument document, String style) throws IOException {
        try (var file = PdfFile.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf")) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    /** The renderer says in the tag of a link where it leads, and leaves it out of the link itself. */
    private static void tellLinks(PDDocument document) throws IOException {
        var tags = document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
        for (var page : document.getPages())
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link) link.setContents(words(link, tags));
    }

    private static @Nullable String words(PDAnnotationLink link, Map<Integer, COSObjectable> tags) {
        var tag = tags.get(link.getStructParent());
        return tag != null && tag.getCOSObject() instanceof COSDictionary element
                ? element.getString(COSName.ALT)
                : null;
    }
}
