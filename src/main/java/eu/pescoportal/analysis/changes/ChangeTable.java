package eu.pescoportal.analysis.changes;

import static eu.pescoportal.web.table.Column.codes;
import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.flag;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.About;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** Changes to take away: a line each, with the columns of the JSON items, and names beside keys and codes. */
final class ChangeTable {

    private ChangeTable() {}

    static Table<Change> of(ChangeList list, ChangeWords words, PortalProperties portal) {
        var query = list.query();
        var revision = list.snapshot().revision();
        var sentence = new ChangeSentence(list, words);
        var about = new About(sentence.heading(), sentence.totals(), List.of(), query.to(), revision,
                query.lasting().with("known", revision));
        var columns = List.<Column<Change>>of(date("date", Change::date),
                text("kind", change -> change.kind().name()), text("project", Change::project),
                text("name", change -> change.project() == null ? null : words.project(change.project())),
                text("state", Change::state),
                text("state_name", change -> change.state() == null ? null : words.party(change)),
                text("partner", Change::partner),
                text("partner_name", change -> change.partner() == null ? null : words.party(change)),
                text("before", Change::wordBefore), text("after", Change::wordAfter),
                text("words", words::whole), codes("sources", change -> Citation.sources(change.citations())),
                flag("checked", change -> !change.doubt().unchecked()),
                text("url", change -> portal.absolute(ChangeQuery.only(change)) + "#" + change.name()),
                date("after_day", _ -> PartialDate.of(query.from())));
        return new Table<>(about, Stream.concat(columns.stream(), about.<Change>columns().stream()).toList(),
                list.changes().stream());
    }
}
