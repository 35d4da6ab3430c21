package eu.pescoportal.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packed files made by hand, part by part; what no program for tables would write can be in them. */
public record Packed(Map<String, String> parts) {

    public static Packed of(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2)
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        return new Packed(parts);
    }

    /** A workbook of one sheet, whose rows are XML. */
    public static Packed workbook(String rows) {
        return of("xl/workbook.xml", """
                <workbook xmlns:r="r"><sheets><sheet name="One" sheetId="1" r:id="a"/></sheets></workbook>""",
                "xl/_rels/workbook.xml.rels",
                """
                        <Relationships><Relationship Id="a" Type="http://x/worksheet" Target="worksheets/one.xml"/>
                        <Relationship Id="b" Type="http://x/sharedStrings" Target="/xl/texts.xml"/>
                        <Relationship Id="c" Type="http://x/styles" Target="styles.xml"/></Relationships>""",
                "xl/texts.xml", """
                        <sst><si><t>project</t></si><si><t>sta</t></si>
                        <si><r><t>st</t></r><r><t>ate</t></r><rPh><t>pronounced</t></rPh></si></sst>""",
                "xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmmm\\ yyyy"/>
                        <numFmt numFmtId="165" formatCode="[$-409]yyyy&quot;d&quot;"/>
                        <numFmt numFmtId="166" formatCode="0.00&quot; days&quot;"/></numFmts>
                        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
                        <xf numFmtId="166"/></cellXfs></styleSheet>""", "xl/worksheets/one.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public Packed with(String name, UnaryOperator<String> changed) {
        var other = new LinkedHashMap<>(parts);
        other.compute(name, (_, text) -> changed.apply(text == null ? "" : text));
        return new Packed(other);
    }

    /** All parts of a packed file, as texts. */
    public static Packed of(byte[] packed) {
        var parts = new LinkedHashMap<String, String>();
        try {
            var file = Files.createTempFile("packed", "");
            try (var zip = new ZipFile(Files.write(file, packed).toFile())) {
                for (var entry : Collections.list(zip.entries()))
                    parts.put(entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                return new Packed(parts);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
