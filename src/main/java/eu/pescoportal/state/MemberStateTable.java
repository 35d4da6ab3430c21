package eu.pescoportal.state;

import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.flag;
import static eu.pescoportal.web.table.Column.number;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.state.MemberStateJson.Item;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.About;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** The member states to take away, as the page lists them. */
class MemberStateTable {

    private MemberStateTable() {}

    static Table<Item> of(FactFilter filter, RegisterWords words, PortalProperties portal) {
        var page = MemberStateListPage.of(words.snapshot(), filter, words.locale());
        var revision = words.snapshot().revision();
        var counts = words.say("states.counts");
        var about = new About(words.say("states.title"),
                words.say("states.lede", page.members(), page.participating()),
                filter.onlyChecked() ? List.of(counts, words.say("asof.checked")) : List.of(counts),
                filter.asOf().day(), revision, filter.asOf().lasting(page.address(), revision));
        return new Table<>(about, columns(about), page.rows().stream().map(row -> Item.of(row, portal)));
    }

    private static List<Column<Item>> columns(About about) {
        var columns = List.<Column<Item>>of(text("code", Item::code), text("name", Item::name),
                flag("participating", Item::participating), date("eu_from", Item::euFrom),
                date("eu_to", Item::euTo), date("pesco_from", Item::pescoFrom),
                date("pesco_to", Item::pescoTo), date("nato_from", Item::natoFrom),
                number("coordinator", Item::coordinator), number("member", Item::member),
                number("observer", Item::observer), text("url", Item::url));
        return Stream.concat(columns.stream(), about.<Item>columns().stream()).toList();
    }
}
