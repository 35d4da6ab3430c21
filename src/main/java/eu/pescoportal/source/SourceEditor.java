package eu.pescoportal.source;

import eu.pescoportal.record.Revision;
import eu.pescoportal.record.Versions;
import eu.pescoportal.register.document.SourceDocument;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes states of sources. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SourceEditor {

    private final Sources sources;
    private final Versions versions;
    private final EntityManager entities;

    SourceEditor(Sources sources, Versions versions, EntityManager entities) {
        this.sources = sources;
        this.versions = versions;
        this.entities = entities;
    }

    /** Makes checked documents the current states of the sources they name, which need not exist before. */
    public void publish(List<SourceDocument> documents, Revision revision) {
        var known = sources.byKey(documents.stream().map(SourceDocument::key).toList());
        for (var document : documents) {
            var source = known.get(document.key());
            var span = source == null
                    ? versions.first(revision)
                    : versions.next(SourceVersion.class, "source", source, revision);
            if (source == null) entities.persist(source = new Source(document.key()));
            entities.persist(new SourceVersion(source, span, document));
        }
    }
}
