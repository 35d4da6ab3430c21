package eu.pescoportal.partner;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Records;
import eu.pescoportal.record.Revision;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.PartnerKind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Partners as their history sees them. */
@Component
class PartnerRecords implements Records {

    private final PartnerFinder finder;
    private final PartnerEditor editor;
    private final MessageSource messages;

    PartnerRecords(PartnerFinder finder, PartnerEditor editor, MessageSource messages) {
        this.finder = finder;
        this.editor = editor;
        this.messages = messages;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public Class<PartnerDocument> type() {
        return PartnerDocument.class;
    }

    @Override
    public void publish(Document document, Revision revision) {
        editor.publish(List.of((PartnerDocument) document), revision);
    }

    @Override
    public Optional<PartnerDocument> find(String key, Edition edition) {
        return finder.find(key, edition);
    }

    @Override
    public @Nullable String value(Object value, Locale locale) {
        return value instanceof PartnerKind kind
                ? messages.getMessage("partner.kind." + kind.name(), null, locale)
                : null;
    }
}
