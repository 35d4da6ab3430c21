package eu.pescoportal.state;

import eu.pescoportal.record.Revision;
import eu.pescoportal.record.Versions;
import eu.pescoportal.register.document.MemberStateDocument;

import eu.pescoportal.source.Sources;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what the register says about member states. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MemberStateEditor {

    private final MemberStates states;
    private final Sources sources;
    private final Versions versions;
    private final EntityManager entities;

    MemberStateEditor(MemberStates states, Sources sources, Versions versions, EntityManager entities) {
        this.states = states;
        this.sources = sources;
        this.versions = versions;
        this.entities = entities;
    }

    /**
     * Makes checked documents the current states of the member states they name, which need not exist before.
     */
    public void publish(List<MemberStateDocument> documents, Revision revision) {
        var known = states.byCode(documents.stream().map(MemberStateDocument::code).toList());
        var cited = sources.byKey(documents.stream().flatMap(d -> d.sources().stream()).distinct().toList());
        for (var document : documents) {
            var state = known.get(document.code());
            var span = state == null
                    ? versions.first(revision)
                    : versions.next(MemberStateVersion.class, "state", state, revision);
            if (state == null) entities.persist(state = new MemberState(document.code()));
            entities.persist(new MemberStateVersion(state, span, document, cited));
        }
    }
}
