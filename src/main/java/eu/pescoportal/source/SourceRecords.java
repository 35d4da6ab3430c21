package eu.pescoportal.source;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Records;
import eu.pescoportal.record.Revision;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.SourceKind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sources as their history sees them. */
@Component
class SourceRecords implements Records {

    private final SourceFinder finder;
    private final SourceEditor editor;
    private final MessageSource messages;

    SourceRecords(SourceFinder finder, SourceEditor editor, MessageSource messages) {
        this.finder = finder;
        this.editor = editor;
        this.messages = messages;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SOURCE;
    }

    @Override
    public Class<SourceDocument> type() {
        return SourceDocument.class;
    }

    @Override
    public void publish(Document document, Revision revision) {
        editor.publish(List.of((SourceDocument) document), revision);
    }

    @Override
    public Optional<SourceDocument> find(String key, Edition edition) {
        return finder.find(key, edition);
    }

    @Override
    public @Nullable String value(Object value, Locale locale) {
        return value instanceof SourceKind kind
                ? messages.getMessage("source.kind." + kind.word(), null, locale)
                : null;
    }
}
