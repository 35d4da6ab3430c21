package eu.pescoportal.project;

import eu.pescoportal.history.Document;
import eu.pescoportal.history.Edition;
import eu.pescoportal.history.RecordKind;
import eu.pescoportal.history.Records;
import eu.pescoportal.history.Row;
import eu.pescoportal.partner.LinkKind;
import eu.pescoportal.web.Country;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Projects as their history sees them. */
@Component
class ProjectRecords implements Records {

    private final ProjectFinder projects;
    private final MessageSource messages;

    ProjectRecords(ProjectFinder projects, MessageSource messages) {
        this.projects = projects;
        this.messages = messages;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROJECT;
    }

    @Override
    public Optional<ProjectDocument> find(String key, Edition edition) {
        return projects.find(key, edition);
    }

    @Override
    public String name(Document document, Locale locale) {
        return ((ProjectDocument) document).name();
    }

    @Override
    public @Nullable String value(Object value, Locale locale) {
        return switch (value) {
            case Domain domain -> message("domain." + domain.word(), locale);
            case Outcome outcome -> message(Status.of(outcome).message(true), locale);
            case Role role -> message(role.message(), locale);
            case LinkKind kind -> message("link." + kind.word(), locale);
            case MilestoneKind kind -> message("milestone." + kind.name().toLowerCase(Locale.ROOT), locale);
            case FundingKind kind -> message("funding." + kind.name().toLowerCase(Locale.ROOT), locale);
            case Programme programme -> message("programme." + programme.name(), locale);
            default -> null;
        };
    }

    @Override
    public String row(Row row, Locale locale) {
        return switch (row) {
            case ProjectDocument.Participation p ->
                message("row.participation", locale, country(p, locale), message(p.role().message(), locale));
            case ProjectDocument.PartnerLink l -> message("row.partnerLink", locale, l.partner(),
                    message("link." + l.kind().word(), locale), l.title());
            case ProjectDocument.Milestone m ->
                message("row.milestone", locale, m.date().inWords(locale), m.title());
            case ProjectDocument.Funding f -> message("row.funding", locale,
                    message("funding." + f.kind().name().toLowerCase(Locale.ROOT), locale),
                    message("programme." + f.programme().name(), locale), f.year() == null ? 0 : f.year());
            default -> Records.super.row(row, locale);
        };
    }

    @Override
    public @Nullable String added(Row row, Locale locale) {
        if (!(row instanceof ProjectDocument.Participation p)) return null;
        var from = p.from();
        var role = message(p.role().message(), locale).toLowerCase(locale);
        return from == null
                ? message("row.joins.unknown", locale, country(p, locale), role)
                : message("row.joins", locale, country(p, locale), role, from.inWords(locale));
    }

    private static String country(ProjectDocument.Participation participation, Locale locale) {
        return new Country(participation.state()).name(locale);
    }

    private String message(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
