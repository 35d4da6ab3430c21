package eu.pescoportal.exchange;

import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.record.kind.Standing;
import eu.pescoportal.record.version.Revision;
import java.util.EnumMap;
import java.util.Locale;
import java.util.stream.Collectors;
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
    private final MessageSource messages;

    RegisterLoad(RegisterReader reader, Publisher publisher, MessageSource messages) {
        this.reader = reader;
        this.publisher = publisher;
        this.messages = messages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        publisher.inTurn(latest -> latest == 0 && load(reader.read()));
    }

    private boolean load(RegisterFiles files) {
        var faults = reader.faults(files, Standing.NOTHING);
        if (!faults.isEmpty()) throw new RegisterFileException(faults);
        var begun = System.nanoTime();
        publisher.publish(ChangeSet.of(Revision.Kind.CHANGE,
                messages.getMessage("register.load.reason", null, Locale.ENGLISH), files.documents()));
        log.info("Loaded the register: {}, in {} ms", told(files), (System.nanoTime() - begun) / 1_000_000);
        return true;
    }

    /** How many there are of each kind: "405 sources, 27 states, …". */
    private static String told(RegisterFiles files) {
        var counts = files.brought()
                .stream()
                .collect(Collectors.groupingBy(Checker.Brought::kind, () -> new EnumMap<>(RecordKind.class),
                        Collectors.counting()));
        return counts.entrySet()
                .stream()
                .map(count -> count.getValue() + " " + count.getKey().word())
                .collect(Collectors.joining(", "));
    }
}
