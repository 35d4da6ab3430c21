package eu.pescoportal.state;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Records;
import eu.pescoportal.record.Revision;
import eu.pescoportal.register.document.MemberStateDocument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Member states as their history sees them. */
@Component
class MemberStateRecords implements Records {

    private final MemberStateFinder finder;
    private final MemberStateEditor editor;

    MemberStateRecords(MemberStateFinder finder, MemberStateEditor editor) {
        this.finder = finder;
        this.editor = editor;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.STATE;
    }

    @Override
    public Class<MemberStateDocument> type() {
        return MemberStateDocument.class;
    }

    @Override
    public void publish(Document document, Revision revision) {
        editor.publish(List.of((MemberStateDocument) document), revision);
    }

    @Override
    public Optional<MemberStateDocument> find(String key, Edition edition) {
        return finder.find(key, edition);
    }

    @Override
    public @Nullable String value(Object value, Locale locale) {
        return null;
    }
}
