package eu.pescoportal.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a document, or a list, that holds keys or codes: what only looks like the right sign,
 * or stands in the other case, is forgiven whoever reads it.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {

    Form value() default Form.KEY;

    /** What is forgiven. */
    enum Form {
        KEY, STATE, LANGUAGE, CELEX;

        public String read(String typed) {
            var code = PlainText.code(typed);
            return switch (this) {
                case KEY -> code;
                case STATE -> code.length() == 2 ? Words.upper(code) : code;
                case LANGUAGE -> code.length() == 2 ? Words.lower(code) : code;
                case CELEX -> code.replace(" ", "");
            };
        }
    }
}
