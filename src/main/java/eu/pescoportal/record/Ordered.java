package eu.pescoportal.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a list of rows that pages show in the order of the document, so that a moved row is a difference.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ordered {

    /** What the rows are sorted by; one in which that changed is not called moved. */
    String by() default "";
}
