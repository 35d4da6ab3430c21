package eu.pescoportal.project;

import eu.pescoportal.record.Difference;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Records;
import eu.pescoportal.record.Revision;
import eu.pescoportal.record.Row;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.FundingKind;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Programme;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Projects as their history sees them. */
@Component
class ProjectRecords implements Records {

    private final ProjectFinder projects;
    private final ProjectEditor editor;
    private final MessageSource messages;

    ProjectRecords(ProjectFinder projects, ProjectEditor editor, MessageSource messages) {
        this.projects = projects;
        this.editor = editor;
        this.messages = messages;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROJECT;
    }

    @Override
    public Class<ProjectDocument> type() {
        return ProjectDocument.class;
    }

    @Override
    public void publish(Document document, Revision revision) {
        editor.publish(List.of((ProjectDocument) document), revision);
    }

    @Override
    public Optional<ProjectDocument> find(String key, Edition edition) {
        return projects.find(key, edition);
    }

    @Override
    public @Nullable String value(Object value, Locale locale) {
        return switch (value) {
            case Domain domain -> message("domain." + domain.word(), locale);
            case Outcome outcome -> message(Status.of(outcome).message(true), locale);
            case End end -> message(end.on().text().length() == 10 ? "outcome.on" : "outcome.in", locale,
                    inWords(end.outcome(), locale).toLowerCase(locale), end.on().inWords(locale));
            case Role role -> message(role.message(), locale);
            case LinkKind kind -> message("link." + kind.word(), locale);
            case MilestoneKind kind -> message("milestone." + kind.name().toLowerCase(Locale.ROOT), locale);
            case FundingKind kind -> message("funding." + kind.name().toLowerCase(Locale.ROOT), locale);
            case Programme programme -> message("programme." + programme.name(), locale);
            default -> null;
        };
    }

    /** How a project ended, in one: "closed on 15 July 2024". */
    private record End(Outcome outcome, PartialDate on) {

        static @Nullable End ofNullable(@Nullable Object outcome, @Nullable Object on) {
            return outcome instanceof Outcome how && on instanceof PartialDate when
                    ? new End(how, when)
                    : null;
        }
    }

    @Override
    public List<Difference> joined(List<Difference> differences) {
        var ended = field(differences, "ended");
        var outcome = field(differences, "outcome");
        if (ended == null || outcome == null) return differences;
        var end = new Difference.Field("outcome", End.ofNullable(outcome.before(), ended.before()),
                End.ofNullable(outcome.after(), ended.after()));
        return differences.stream().filter(d -> d != ended).map(d -> d == outcome ? end : d).toList();
    }

    private static Difference.@Nullable Field field(List<Difference> differences, String name) {
        return differences.stream()
                .filter(d -> d instanceof Difference.Field field && field.name().equals(name))
                .map(Difference.Field.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String row(Row row, Locale locale) {
        return switch (row) {
            case ProjectDocument.Participation p ->
                message("row.participation", locale, country(p, locale), inWords(p.role(), locale));
            case ProjectDocument.PartnerLink l -> message("row.partnerLink", locale,
                    inWords(l.partner(), locale), inWords(l.kind(), locale), inWords(l.title(), locale));
            case ProjectDocument.Milestone m ->
                message("row.milestone", locale, inWords(m.date(), locale), inWords(m.title(), locale));
            case ProjectDocument.Funding f -> message("row.funding", locale, inWords(f.kind(), locale),
                    inWords(f.programme(), locale), f.year() == null ? 0 : f.year());
            default -> Records.super.row(row, locale);
        };
    }

    @Override
    public @Nullable String added(Row row, Locale locale) {
        if (!(row instanceof ProjectDocument.Participation p)) return null;
        var from = p.from();
        var role = inWords(p.role(), locale).toLowerCase(locale);
        return from == null
                ? message("row.joins.unknown", locale, country(p, locale), role)
                : message("row.joins", locale, country(p, locale), role, from.inWords(locale));
    }

    /** A draft may lack what every published record has. */
    private String inWords(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "?";
            case PartialDate date -> date.inWords(locale);
            default -> Objects.requireNonNullElse(value(value, locale), value.toString());
        };
    }

    private static String country(ProjectDocument.Participation participation, Locale locale) {
        var country = Country.ofNullable(participation.state());
        return country == null ? "?" : country.name(locale);
    }

    private String message(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
