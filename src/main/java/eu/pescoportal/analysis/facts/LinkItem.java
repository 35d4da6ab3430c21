package eu.pescoportal.analysis.facts;

import static eu.pescoportal.web.table.Column.codes;
import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.flag;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Tie;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner link for programs. */
record LinkItem(String project, String name, @Nullable String acronym, String partner, String partnerName,
        String kind, String title, @Nullable String detail, @Nullable PartialDate approved,
        @Nullable PartialDate from, @Nullable PartialDate to, List<String> sources, boolean checked,
        String url) {

    static LinkItem of(Tie tie, RegisterWords words, PortalProperties portal) {
        var project = tie.project();
        var link = tie.link();
        return new LinkItem(project.slug(), project.name(), project.acronym(), link.partner(),
                words.partner(link.partner()).label(), link.kind().word(), link.title(), link.detail(),
                link.approved(), link.from(), link.to(), Citation.sources(link.citations()), link.checked(),
                FactList.url(project, portal));
    }

    static List<Column<LinkItem>> columns() {
        return List.of(text("project", LinkItem::project), text("name", LinkItem::name),
                text("acronym", LinkItem::acronym), text("partner", LinkItem::partner),
                text("partner_name", LinkItem::partnerName), text("kind", LinkItem::kind),
                text("title", LinkItem::title), text("detail", LinkItem::detail),
                date("approved", LinkItem::approved), date("from", LinkItem::from), date("to", LinkItem::to),
                codes("sources", LinkItem::sources), flag("checked", LinkItem::checked),
                text("url", LinkItem::url));
    }
}
