package eu.pescoportal.record;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** A value of a difference that knows its own words. */
public interface Worded {

    String inWords(MessageSource messages, Locale locale);
}
