package eu.pescoportal.web.table;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.Link;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.util.LinkedMultiValueMap;

/**
 * A program, not a test: how long 100,000 rows take as CSV and as XLSX, and how much heap at most. Run it
 * with the test class path and a heap as small as it should do with: {@code -Xmx48m}.
 */
public class ExportBenchmark {

    private static final int ROWS = 100_000;

    private record Fact(int number) {}

    /** Counts what is written, and forgets it. */
    private static class Drain extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }

    private interface File {

        void write(Table<Fact> table, Iterator<Fact> rows, OutputStream out) throws IOException;
    }

    private ExportBenchmark() {}

    public static void main(String[] arguments) {
        for (var round = 1; round <= 3; round++) {
            measure("CSV", (table, rows, out) -> CsvFile.write(table.columns(), rows, out));
            measure("XLSX", (table, rows, out) -> XlsxFile.write(table, rows, readMe(), out));
        }
    }

    private static void measure(String form, File file) {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var drain = new Drain();
        var start = System.nanoTime();
        var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            file.write(table(), rows().iterator(), drain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        var heap = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.printf(
                "%-4s %,d rows of 15 columns: %.1f s, %.1f s of CPU, %.1f MB, at most %d MiB of heap in use%n",
                form, ROWS, seconds, busy, drain.bytes / 1e6, heap);
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans()
                .stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static Stream<Fact> rows() {
        return IntStream.range(0, ROWS).mapToObj(Fact::new);
    }

    /** Like the table of participations, with texts that differ from row to row. */
    private static Table<Fact> table() {
        var about = about();
        var columns = new ArrayList<Column<Fact>>();
        columns.add(Column.text("project", fact -> "project-" + fact.number / 20));
        columns.add(
                Column.text("name", fact -> "European project with a name as long as usual " + fact.number));
        columns.add(Column.text("acronym", fact -> fact.number % 3 == 0 ? null : "EP" + fact.number / 20));
        columns.add(Column.text("state", _ -> "DE"));
        columns.add(Column.text("state_name", _ -> "Germany"));
        columns.add(Column.text("role", _ -> "member"));
        columns.add(Column.date("from",
                fact -> PartialDate.of(LocalDate.of(2018, 3, 6).plusDays(fact.number % 2000))));
        columns.add(Column.date("to", _ -> null));
        columns.add(Column.date("known_by", _ -> PartialDate.of("2019")));
        columns.add(Column.codes("sources", fact -> List.of("cd-2018-340", "source-" + fact.number)));
        columns.add(Column.flag("checked", fact -> fact.number % 2 == 0));
        columns.add(Column.text("url", fact -> "https://example.org/projects/project-" + fact.number / 20));
        columns.addAll(about.columns());
        return new Table<>(about, columns, rows());
    }

    private static About about() {
        return new About("Participations", "As many as there never will be", List.of(),
                LocalDate.of(2021, 6, 1), 3, new Link("/participations", new LinkedMultiValueMap<>()));
    }

    private static ReadMe readMe() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new ReadMe(about(), "https://example.org",
                new MessageSourceAccessor(messages, Locale.ENGLISH));
    }
}
