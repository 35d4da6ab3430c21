package eu.pescoportal.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record outside its tables: what files, forms, exports and comparisons hold. It is made from a version and
 * becomes one.
 */
public interface Document {

    /** The name by which others refer to the record; it never changes. */
    String key();

    /** What the record is called, in the language of the register. */
    String name();

    /** What its like are listed by, before their names; empty where names alone decide. */
    default String order() {
        return "";
    }

    /** The keys of the sources that its facts name; what else it lists is further reading. */
    default Set<String> cited() {
        return Set.of();
    }

    /** Where on the web it stands, so that no other record says the same; null where that does not matter. */
    default @Nullable String address() {
        return null;
    }

    /** Reports every rule that the document breaks by itself or against what it refers to. */
    void check(Problems problems, References references);
}
