package eu.pescoportal.exchange;

import eu.pescoportal.editing.Publisher;
import eu.pescoportal.partner.PartnerEditor;
import eu.pescoportal.project.ProjectEditor;
import eu.pescoportal.record.Revision;
import eu.pescoportal.source.SourceEditor;
import eu.pescoportal.state.MemberStateEditor;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the register's files as revision 1 when the database is empty: before the first page is served,
 * whole or not at all, and by one instance only, the others wait.
 */
@Component
class RegisterLoad implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(RegisterLoad.class);

    private final RegisterReader reader;
    private final Publisher publisher;
    private final SourceEditor sources;
    private final MemberStateEditor states;
    private final PartnerEditor partners;
    private final ProjectEditor projects;
    private final BackgroundEditor background;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final MessageSource messages;

    RegisterLoad(RegisterReader reader, Publisher publisher, SourceEditor sources, MemberStateEditor states,
            PartnerEditor partners, ProjectEditor projects, BackgroundEditor background,
            EntityManager entities, TransactionTemplate transaction, MessageSource messages) {
        this.reader = reader;
        this.publisher = publisher;
        this.sources = sources;
        this.states = states;
        this.partners = partners;
        this.projects = projects;
        this.background = background;
        this.entities = entities;
        this.transaction = transaction;
        this.messages = messages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> { if (publisher.lock() == 0) load(reader.read()); });
    }

    private void load(RegisterFiles files) {
        var begun = System.nanoTime();
        var revision = publisher.begin(Revision.Kind.CHANGE,
                messages.getMessage("register.load.reason", null, Locale.ENGLISH));
        sources.publish(files.sources(), revision);
        states.publish(files.states(), revision);
        partners.publish(files.partners(), revision);
        projects.publish(List.copyOf(files.projects().values()), revision);
        entities.flush();
        background.publish(files.timeline(), files.claims(), files.commitments(), revision);
        log.info("Loaded the register: {} projects, {} member states, {} partners, {} sources, in {} ms",
                files.projects().size(), files.states().size(), files.partners().size(),
                files.sources().size(), (System.nanoTime() - begun) / 1_000_000);
    }
}
