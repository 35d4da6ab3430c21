package eu.pescoportal.exchange.importing;

import java.time.Instant;

/** A file that somebody brought, until it becomes a change set or a day is over. */
record KeptFile(long id, String name, Instant broughtAt) {

    public String path() {
        return ImportController.PATH + "/" + id;
    }
}
