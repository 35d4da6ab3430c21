package eu.pescoportal.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the parameters that an address takes. An annotation beside a query carries it for all handlers that
 * read the query, and a handler can have several such; what a twin is sent beside them is refused.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

    String[] value();
}
