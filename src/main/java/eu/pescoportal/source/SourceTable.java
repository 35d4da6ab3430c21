package eu.pescoportal.source;

import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.number;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.source.SourceListController.Item;
import eu.pescoportal.web.table.About;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of sources to take away: all rows, with the columns of the JSON items. */
class SourceTable {

    private SourceTable() {}

    static Table<Item> of(SourceList list, LocalDate today, RegisterWords words,
            Function<SourceRow, Item> item) {
        var revision = words.snapshot().revision();
        var about = new About(words.say("sources.title"), words.say("sources.total", list.total()), List.of(),
                today, revision, list.query().link().without("page").with("known", revision));
        return new Table<>(about, columns(about), list.all().stream().map(item));
    }

    private static List<Column<Item>> columns(About about) {
        var columns = List.<Column<Item>>of(of("key", SourceRow::key), of("kind", row -> row.kind().word()),
                of("title", SourceRow::title), of("publisher", SourceRow::publisher),
                of("via", SourceRow::via), date("published", item -> item.source().published()),
                of("language", SourceRow::language), of("title_language", SourceRow::titleLanguage),
                of("celex", SourceRow::celex), of("address", SourceRow::url),
                number("facts", item -> item.source().facts()), text("url", Item::page));
        return Stream.concat(columns.stream(), about.<Item>columns().stream()).toList();
    }

    private static Column<Item> of(String name, Function<SourceRow, @Nullable String> text) {
        return text(name, item -> text.apply(item.source()));
    }
}
