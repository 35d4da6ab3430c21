package eu.pescoportal.exchange;

import static eu.pescoportal.web.table.Column.codes;
import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.number;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of sources, states, partners and the timeline, with the columns of the lists on the pages. */
record RegisterTables(Register register, RegisterWords words, PortalProperties portal) {

    private String url(RecordKind kind, String key) {
        return portal.absolute(kind.path(key));
    }

    ZippedTable<SourceDocument> sources() {
        return new ZippedTable<>("sources",
                List.of(text("key", SourceDocument::key), text("kind", source -> source.kind().word()),
                        text("title", SourceDocument::title), text("publisher", SourceDocument::publisher),
                        text("via", SourceDocument::via), date("published", SourceDocument::published),
                        text("language", SourceDocument::language),
                        text("title_language", SourceDocument::titleLanguage),
                        text("celex", SourceDocument::celex), text("address", SourceDocument::url),
                        text("url", source -> url(RecordKind.SOURCE, source.key()))),
                register.sources().stream());
    }

    ZippedTable<MemberStateDocument> memberStates() {
        return new ZippedTable<>("member-states", List.of(text("code", MemberStateDocument::code),
                text("name", state -> words.state(state.code()).label()),
                text("capital", MemberStateDocument::capital),
                text("ministry_of_defence", MemberStateDocument::ministryOfDefence),
                date("eu_from", MemberStateDocument::euFrom), date("eu_to", MemberStateDocument::euTo),
                date("pesco_from", MemberStateDocument::pescoFrom),
                date("pesco_to", MemberStateDocument::pescoTo),
                date("nato_from", MemberStateDocument::natoFrom), text("notes", MemberStateDocument::notes),
                codes("sources", MemberStateDocument::sources),
                text("url", state -> url(RecordKind.STATE, state.code()))), register.memberStates().stream());
    }

    ZippedTable<PartnerDocument> partners() {
        return new ZippedTable<>("partners", List.of(text("key", PartnerDocument::key),
                text("name", words::name), text("kind", partner -> partner.kind().word()),
                text("state", PartnerDocument::stateCode), date("nato_from", PartnerDocument::natoFrom),
                text("summary", PartnerDocument::summary), text("notes", PartnerDocument::notes),
                codes("sources", PartnerDocument::sources),
                text("url", partner -> url(RecordKind.PARTNER, partner.key()))),
                register.partners().stream());
    }

    /** An event, a decision or an official count; each has what its kind of record says. */
    private record Line(RecordKind kind, String key, PartialDate date, @Nullable String title,
            @Nullable String detail, List<@Nullable Integer> numbers, @Nullable String celex,
            @Nullable String address, @Nullable String source) {}

    private static final List<@Nullable Integer> NONE = Arrays.asList(null, null, null, null);

    ZippedTable<Line> timeline() {
        var events = register.events()
                .stream()
                .map(e -> new Line(RecordKind.EVENT, e.key(), e.date(), e.title(), e.detail(), NONE, null,
                        null, e.source()));
        var decisions = register.decisions()
                .stream()
                .map(d -> new Line(RecordKind.DECISION, d.key(), d.date(), d.title(), d.what(), NONE,
                        d.celex(), d.url(), null));
        var counts = register.officialTotals()
                .stream()
                .map(c -> new Line(RecordKind.COUNT, c.key(), c.asOf(), null, c.note(),
                        Arrays.asList(c.launched(), c.closed(), c.merged(), c.active()), null, null,
                        c.source()));
        return new ZippedTable<>("timeline",
                List.of(text("type", line -> line.kind().one()), text("key", Line::key),
                        date("date", Line::date), text("title", Line::title), text("detail", Line::detail),
                        of("launched", 0), of("closed", 1), of("merged", 2), of("active", 3),
                        text("celex", Line::celex), text("address", Line::address),
                        text("sources", Line::source), text("url", line -> url(line.kind(), line.key()))),
                Stream.of(events, decisions, counts).flatMap(lines -> lines));
    }

    private static Column<Line> of(String name, int position) {
        return number(name, line -> line.numbers().get(position));
    }
}
