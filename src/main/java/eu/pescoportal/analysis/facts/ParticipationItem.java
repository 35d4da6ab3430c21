package eu.pescoportal.analysis.facts;

import static eu.pescoportal.web.table.Column.codes;
import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.flag;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.register.Part;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A participation for programs. */
record ParticipationItem(String project, String name, @Nullable String acronym, String state,
        String stateName, String role, @Nullable PartialDate from, @Nullable PartialDate to,
        @Nullable PartialDate knownBy, List<String> sources, boolean checked, String url) {

    static ParticipationItem of(Part part, RegisterWords words, PortalProperties portal) {
        var project = part.project();
        var of = part.participation();
        return new ParticipationItem(project.slug(), project.name(), project.acronym(), of.state(),
                words.state(of.state()).label(), of.role().word(), of.from(), of.to(), of.knownBy(),
                Citation.sources(of.citations()), of.checked(), FactList.url(project, portal));
    }

    static List<Column<ParticipationItem>> columns() {
        return List.of(text("project", ParticipationItem::project), text("name", ParticipationItem::name),
                text("acronym", ParticipationItem::acronym), text("state", ParticipationItem::state),
                text("state_name", ParticipationItem::stateName), text("role", ParticipationItem::role),
                date("from", ParticipationItem::from), date("to", ParticipationItem::to),
                date("known_by", ParticipationItem::knownBy), codes("sources", ParticipationItem::sources),
                flag("checked", ParticipationItem::checked), text("url", ParticipationItem::url));
    }
}
