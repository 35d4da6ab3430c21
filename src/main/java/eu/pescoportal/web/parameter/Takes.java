package eu.pescoportal.web.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names all that an address is asked by. What a twin is sent beside the parameters of these sets is refused,
 * what a page is sent is not even read: the handler answers everybody alike, of the register alone, so that
 * its answer can be kept.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

    Class<? extends ParameterSet>[] value();
}
