package eu.pescoportal.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The files of a list as libraries read them that had no part in writing them, header line first. */
record TableFiles(MockMvcTester mvc) {

    byte[] bytes(String page, String ending) {
        var query = page.indexOf('?');
        var answer = mvc.get()
                .uri(query < 0 ? page + ending : page.substring(0, query) + ending + page.substring(query))
                .exchange();
        assertThat(answer).as(page + " as " + ending).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    List<byte[]> bytes(List<String> pages, String ending) {
        return pages.stream().map(page -> bytes(page, ending)).toList();
    }

    List<List<String>> csv(String page) throws IOException {
        return parsed(new String(bytes(page, ".csv"), StandardCharsets.UTF_8));
    }

    static List<List<String>> parsed(String text) throws IOException {
        try (var records = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return records.stream().map(record -> record.stream().toList()).toList();
        }
    }

    List<List<String>> xlsx(String page) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(page, ".xlsx")),
                new ReadingOptions(true, true)); var rows = workbook.getSheet(1).orElseThrow().openStream()) {
            var all = rows.toList();
            var width = all.getFirst().getCellCount();
            return all.stream().map(row -> texts(row, width)).toList();
        }
    }

    private static List<String> texts(Row row, int width) {
        var texts = new ArrayList<String>();
        for (var c = 0; c < width; c++)
            texts.add(row.getOptionalCell(c).map(TableFiles::text).orElse(""));
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.BOOLEAN) return cell.asBoolean().toString();
        return cell.getType() == CellType.NUMBER && "yyyy-mm-dd".equals(cell.getDataFormatString())
                ? cell.asDate().toLocalDate().toString()
                : cell.getText();
    }
}
