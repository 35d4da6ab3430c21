package eu.pescoportal.home;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.search.Subject;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Link;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;

/** Says what is suggested in the words of the pages that it leads to. */
record SuggestionWords(Snapshot snapshot, MessageSource messages, Locale locale) {

    /** None of a record that the index knows still and the snapshot no longer. */
    Optional<Suggestion> of(Subject subject) {
        var key = subject.key();
        return switch (subject.kind()) {
            case PROJECT -> snapshot.projects()
                    .find(key)
                    .map(project -> record(subject, RecordKind.PROJECT, name(project), null));
            case STATE -> snapshot.states()
                    .find(key)
                    .map(state -> record(subject, RecordKind.STATE, state.country().name(locale), null));
            case PARTNER -> snapshot.partners()
                    .find(key)
                    .map(partner -> record(subject, RecordKind.PARTNER, partner.name(locale), null));
            case SOURCE -> snapshot.sources()
                    .find(key)
                    .map(source -> record(subject, RecordKind.SOURCE, source.title(), language(source)));
            case DOMAIN, WAVE -> Optional.of(filter(subject));
        };
    }

    private Suggestion record(Subject subject, RecordKind kind, String name, @Nullable String language) {
        return suggestion(subject, name, kind.path(subject.key()), language);
    }

    /** What is no record of its own leads to its projects. */
    private Suggestion filter(Subject subject) {
        var link = new Link("/projects", new LinkedMultiValueMap<>()).with(word(subject), subject.key());
        return suggestion(subject, subject.name(), link.toString(), null);
    }

    private Suggestion suggestion(Subject subject, String name, String url, @Nullable String language) {
        var label = messages.getMessage("search.kind." + word(subject), null, locale);
        return new Suggestion(word(subject), subject.key(), name, label, url, language);
    }

    private static String word(Subject subject) {
        return Words.lower(subject.kind().name());
    }

    private static String name(ProjectDocument project) {
        return project.acronym() == null ? project.name() : project.name() + " (" + project.acronym() + ")";
    }

    private @Nullable String language(SourceDocument source) {
        return source.language().equals(locale.getLanguage()) ? null : source.language();
    }
}
