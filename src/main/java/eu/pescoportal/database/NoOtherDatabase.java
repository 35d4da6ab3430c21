package eu.pescoportal.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether no database is named. An empty address is a mistake, often a variable that was not set, and is
 * refused: a portal that then started its own database would hide its records in a forgotten folder.
 */
class NoOtherDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var address = context.getEnvironment().getProperty("spring.datasource.url");
        if (address == null) return true;
        if (address.isBlank())
            throw new NoDatabaseException(
                    "The address of the database, spring.datasource.url or SPRING_DATASOURCE_URL, is given but empty.",
                    "Give the address of a PostgreSQL 15 or later, for example jdbc:postgresql://localhost/portal,"
                            + " or leave the setting out: the portal then starts a PostgreSQL of its own.");
        return false;
    }
}
