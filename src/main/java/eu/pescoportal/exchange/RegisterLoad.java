package eu.pescoportal.exchange;

import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.record.Revision;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Publishes the register's files as revision 1 when the database is empty: before the first page is served,
 * whole or not at all, and by one instance only, the others wait.
 */
@Component
@ConditionalOnBooleanProperty(name = "portal.dry-run", havingValue = false, matchIfMissing = true)
class RegisterLoad implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(RegisterLoad.class);

    private final RegisterReader reader;
    private final Publisher publisher;
    private final BackgroundLoad background;
    private final MessageSource messages;

    RegisterLoad(RegisterReader reader, Publisher publisher, BackgroundLoad background,
            MessageSource messages) {
        this.reader = reader;
        this.publisher = publisher;
        this.background = background;
        this.messages = messages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        publisher.inTurn(latest -> latest == 0 && load(reader.read()));
    }

    private boolean load(RegisterFiles files) {
        var begun = System.nanoTime();
        var revision = publisher.publish(ChangeSet.of(Revision.Kind.CHANGE,
                messages.getMessage("register.load.reason", null, Locale.ENGLISH), files.documents()));
        background.publish(files.background(), revision);
        log.info("Loaded the register: {} projects, {} member states, {} partners, {} sources, in {} ms",
                files.projects().size(), files.states().size(), files.partners().size(),
                files.sources().size(), (System.nanoTime() - begun) / 1_000_000);
        return true;
    }
}
