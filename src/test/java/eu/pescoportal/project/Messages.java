package eu.pescoportal.project;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of pages without the portal around them. */
class Messages {

    private Messages() {}

    static MessageSource ofProjects() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/vocabulary", "messages/record", "messages/register",
                "messages/partner", "messages/project");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.UK);
        return messages;
    }
}
