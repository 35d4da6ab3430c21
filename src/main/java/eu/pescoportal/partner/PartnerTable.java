package eu.pescoportal.partner;

import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.number;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.partner.PartnerJson.Item;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.About;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The partners to take away, as the page lists them, with how each stands to the projects. */
class PartnerTable {

    private PartnerTable() {}

    static Table<Item> of(FactFilter filter, RegisterWords words, PortalProperties portal) {
        var page = PartnerListPage.of(words.snapshot(), filter, words.locale());
        var revision = words.snapshot().revision();
        var counts = words.say("partners.counts");
        var about = new About(words.say("partners.title"), words.say("partners.lede"),
                filter.onlyChecked() ? List.of(counts, words.say("asof.checked")) : List.of(counts),
                filter.asOf().day(), revision, filter.asOf().lasting(page.address(), revision));
        return new Table<>(about, columns(about), page.rows().map(row -> Item.of(row, portal)));
    }

    /** After what the partner is, in how many projects each kind of link holds. */
    private static List<Column<Item>> columns(About about) {
        var partner = Stream.<Column<Item>>of(text("key", Item::key), text("name", Item::name),
                text("kind", item -> item.kind().word()), text("state", Item::stateCode),
                date("nato_from", Item::natoFrom), number("projects", Item::projects));
        var kinds = Arrays.stream(LinkKind.values())
                .map(kind -> Column.<Item>number(kind.word(),
                        item -> item.standings().getOrDefault(kind, 0)));
        var address = Stream.<Column<Item>>of(text("url", Item::url));
        return Stream.of(partner, kinds, address, about.<Item>columns().stream())
                .flatMap(columns -> columns)
                .toList();
    }
}
