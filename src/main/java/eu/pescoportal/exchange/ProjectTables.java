package eu.pescoportal.exchange;

import static eu.pescoportal.web.table.Column.codes;
import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.flag;
import static eu.pescoportal.web.table.Column.number;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.Fact;
import eu.pescoportal.register.document.Funding;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of projects and of their rows, whatever the day, with the columns of the lists on the pages. */
record ProjectTables(List<ProjectDocument> projects, RegisterWords words, PortalProperties portal) {

    ZippedTable<ProjectDocument> all() {
        return new ZippedTable<>("projects", List.of(text("slug", ProjectDocument::slug),
                text("name", ProjectDocument::name), text("acronym", ProjectDocument::acronym),
                text("also_known_as", p -> String.join("; ", p.alsoKnownAs())),
                number("wave", ProjectDocument::wave), text("domain", p -> p.domain().word()),
                date("established", ProjectDocument::established),
                text("established_by", ProjectDocument::establishedBy), date("ended", ProjectDocument::ended),
                text("outcome", p -> word(p.outcome())), text("merged_into", ProjectDocument::mergedInto),
                text("status_note", ProjectDocument::statusNote),
                flag("status_confirmed", ProjectDocument::statusConfirmed),
                text("summary", ProjectDocument::summary),
                text("objectives", p -> String.join("; ", p.objectives())),
                text("membership_known", p -> word(p.membershipKnown())),
                flag("members_missing", ProjectDocument::membersMissing),
                codes("sources", ProjectDocument::sources),
                text("open_questions", ProjectDocument::openQuestions), text("url", this::url)),
                projects.stream());
    }

    ZippedTable<FactRow<Participation>> participations() {
        return table("participations", ProjectDocument::participations,
                List.of(text("state", of -> of.row().state()),
                        text("state_name", of -> words.state(of.row().state()).label()),
                        text("role", of -> of.row().role().word()), date("from", of -> of.row().from()),
                        date("to", of -> of.row().to()), date("known_by", of -> of.row().knownBy()),
                        text("note", of -> of.row().note()), flag("checked", of -> of.row().checked())));
    }

    ZippedTable<FactRow<PartnerLink>> partnerLinks() {
        return table("partner-links", ProjectDocument::partnerLinks,
                List.of(text("partner", of -> of.row().partner()),
                        text("partner_name", of -> words.partner(of.row().partner()).label()),
                        text("kind", of -> of.row().kind().word()), text("title", of -> of.row().title()),
                        text("detail", of -> of.row().detail()), date("approved", of -> of.row().approved()),
                        date("from", of -> of.row().from()), date("to", of -> of.row().to()),
                        flag("checked", of -> of.row().checked())));
    }

    ZippedTable<FactRow<Milestone>> milestones() {
        return table("milestones", ProjectDocument::milestones,
                List.of(date("date", of -> of.row().date()), text("kind", of -> of.row().kind().word()),
                        text("title", of -> of.row().title()), text("detail", of -> of.row().detail()),
                        flag("checked", of -> of.row().checked())));
    }

    ZippedTable<FactRow<Funding>> funding() {
        return table("funding", ProjectDocument::funding, List.of(text("kind", of -> of.row().kind().word()),
                text("programme", of -> of.row().programme().word()), number("year", of -> of.row().year()),
                number("amount_eur", of -> of.row().amountEur()), text("note", of -> of.row().note())));
    }

    private <F extends Fact> ZippedTable<FactRow<F>> table(String name,
            Function<ProjectDocument, List<F>> list, List<Column<FactRow<F>>> columns) {
        return new ZippedTable<>(name, FactRow.columns(columns, this::url), projects.stream()
                .flatMap(project -> list.apply(project).stream().map(row -> new FactRow<>(project, row))));
    }

    private String url(ProjectDocument project) {
        return portal.absolute(RecordKind.PROJECT.path(project.slug()));
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }
}
