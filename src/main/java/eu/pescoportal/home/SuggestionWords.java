package eu.pescoportal.home;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.search.Entry.Kind;
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
        var name = switch (subject.kind()) {
            case PROJECT -> snapshot.projects().find(subject.key()).map(SuggestionWords::name);
            case STATE -> snapshot.states().find(subject.key()).map(state -> state.country().name(locale));
            case PARTNER -> snapshot.partners().find(subject.key()).map(partner -> partner.name(locale));
            case SOURCE -> snapshot.sources().find(subject.key()).map(SourceDocument::title);
            case DOMAIN, WAVE -> Optional.of(subject.name());
        };
        return name.map(shown -> suggestion(subject, shown));
    }

    private Suggestion suggestion(Subject subject, String name) {
        var kind = Words.lower(subject.kind().name());
        return new Suggestion(kind, subject.key(), name,
                messages.getMessage("search.kind." + kind, null, locale), url(subject, kind),
                language(subject));
    }

    /** What is no record leads to its projects. */
    private static String url(Subject subject, String kind) {
        return subject.kind()
                .record()
                .map(record -> record.path(subject.key()))
                .orElseGet(() -> new Link("/projects", new LinkedMultiValueMap<>()).with(kind, subject.key())
                        .toString());
    }

    private static String name(ProjectDocument project) {
        return project.acronym() == null ? project.name() : project.name() + " (" + project.acronym() + ")";
    }

    private @Nullable String language(Subject subject) {
        if (subject.kind() != Kind.SOURCE) return null;
        return snapshot.sources()
                .find(subject.key())
                .map(source -> source.titleIn(locale.getLanguage()))
                .orElse(null);
    }
}
