package eu.pescoportal.analysis.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF file as its readers take it: the eye, the ear, the judge of the standard. */
record Pdf(byte[] file, PDDocument document) implements AutoCloseable {

    static Pdf of(byte[] file) throws IOException {
        return new Pdf(file, Loader.loadPDF(file));
    }

    int pages() {
        return document.getNumberOfPages();
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** The text of one page, counted from 1. */
    String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    List<PDFont> fonts() throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages())
            for (var name : page.getResources().getFontNames())
                fonts.add(page.getResources().getFont(name));
        return fonts;
    }

    long images() throws IOException {
        var images = 0;
        for (var page : document.getPages())
            for (var name : page.getResources().getXObjectNames())
                if (page.getResources().getXObject(name) instanceof PDImageXObject) images++;
        return images;
    }

    Stream<PDAnnotationLink> links() throws IOException {
        var links = Stream.<PDAnnotationLink>builder();
        for (var page : document.getPages())
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link) links.add(link);
        return links.build();
    }

    /** The kinds of tags that are in it. */
    TreeSet<String> tags() {
        var tags = new TreeSet<String>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getK(), tags);
        return tags;
    }

    private static void collect(COSBase node, TreeSet<String> tags) {
        switch (node) {
            case COSObject indirect -> collect(indirect.getObject(), tags);
            case COSArray array -> array.forEach(kid -> collect(kid, tags));
            case COSDictionary element -> {
                if (element.getNameAsString(COSName.S) != null) tags.add(element.getNameAsString(COSName.S));
                if (element.containsKey(COSName.K)) collect(element.getDictionaryObject(COSName.K), tags);
            }
            case null, default -> {
            }
        }
    }

    /** What keeps it from being PDF/UA-1, each rule once. */
    TreeSet<String> barriers() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var verdict = judge.validate(parser);
            var barriers = new TreeSet<String>();
            verdict.getTestAssertions()
                    .forEach(failed -> barriers.add(failed.getRuleId() + " " + failed.getMessage()));
            if (!verdict.isCompliant()) barriers.add("not compliant");
            return barriers;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
