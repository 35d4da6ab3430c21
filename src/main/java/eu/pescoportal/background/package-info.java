/**
 * What the register says of PESCO as a whole: its events, the Council's decisions, official counts, claims of
 * the press, the commitments. Each is a kind of record of its own and not a list within one, so that what
 * concerns one of them is one entry of the history, two people can work on two of them, and a draft shows
 * nothing else. Their documents hold nothing in rows, so {@link eu.pescoportal.record.kind.PlainKind} keeps
 * all five, without an entity for any.
 */
@ApplicationModule(allowedDependencies = {"record", "record :: kind", "record :: version",
        "record :: wording", "register", "register :: document", "vocabulary", "web", "web :: parameter"})
@NullMarked
package eu.pescoportal.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
