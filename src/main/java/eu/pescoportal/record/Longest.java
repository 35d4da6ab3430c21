package eu.pescoportal.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long a text of a document may be, so that a form can say so before it is checked. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Longest {

    int value();

    Unit of() default Unit.CHARACTERS;

    /** What is counted. */
    enum Unit {
        CHARACTERS, WORDS
    }
}
