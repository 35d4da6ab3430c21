package eu.pescoportal.partner;

import eu.pescoportal.record.Revision;
import eu.pescoportal.record.Versions;
import eu.pescoportal.register.document.PartnerDocument;

import eu.pescoportal.source.Sources;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what the register says about partners. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PartnerEditor {

    private final Partners partners;
    private final Sources sources;
    private final Versions versions;
    private final EntityManager entities;

    PartnerEditor(Partners partners, Sources sources, Versions versions, EntityManager entities) {
        this.partners = partners;
        this.sources = sources;
        this.versions = versions;
        this.entities = entities;
    }

    /** Makes checked documents the current states of the partners they name, which need not exist before. */
    public void publish(List<PartnerDocument> documents, Revision revision) {
        var known = partners.byKey(documents.stream().map(PartnerDocument::key).toList());
        var cited = sources.byKey(documents.stream().flatMap(d -> d.sources().stream()).distinct().toList());
        for (var document : documents) {
            var partner = known.get(document.key());
            var span = partner == null
                    ? versions.first(revision)
                    : versions.next(PartnerVersion.class, "partner", partner, revision);
            if (partner == null) entities.persist(partner = new Partner(document.key()));
            entities.persist(new PartnerVersion(partner, span, document, cited));
        }
    }
}
