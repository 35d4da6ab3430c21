package eu.pescoportal.web.table;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.Link;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.LinkedMultiValueMap;

/** A small table, and what its files say. */
class Written {

    record Item(@Nullable String name, @Nullable Integer wave, @Nullable PartialDate from,
            @Nullable List<String> members) {

        static Item called(String name) {
            return new Item(name, 1, PartialDate.of("2018-03-06"), List.of("DE", "FR"));
        }
    }

    private static final About ABOUT = new About("Projects", "2 projects, as of 1 June 2021",
            List.of("8 memberships are not known"), LocalDate.of(2021, 6, 1), 3,
            new Link("/projects", new LinkedMultiValueMap<>()));

    private Written() {}

    static Table<Item> table(Stream<Item> rows) {
        return new Table<>(ABOUT, List.of(Column.text("name", Item::name), Column.number("wave", Item::wave),
                Column.date("from", Item::from), Column.codes("members", Item::members)), rows);
    }

    static byte[] csv(Stream<Item> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvFile.write(table(rows).columns(), rows.iterator(), out);
        return out.toByteArray();
    }

    static List<String> lines(Item... rows) throws IOException {
        return List.of(new String(csv(Stream.of(rows)), StandardCharsets.UTF_8).split("\r\n"));
    }

    static byte[] xlsx(Stream<Item> rows, ByteArrayOutputStream out) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/web");
        messages.setDefaultEncoding("UTF-8");
        var readMe = new ReadMe(ABOUT, "https://example.org/projects?known=3",
                new MessageSourceAccessor(messages, Locale.ENGLISH));
        XlsxFile.write(table(rows), rows.iterator(), readMe, out);
        return out.toByteArray();
    }

    static List<Row> sheet(int number, byte[] xlsx) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx),
                new ReadingOptions(true, true));
                var rows = workbook.getSheet(number).orElseThrow().openStream()) {
            return rows.toList();
        }
    }

    static List<Row> rows(Item... rows) throws IOException {
        return sheet(1, xlsx(Stream.of(rows), new ByteArrayOutputStream()));
    }
}
