package eu.pescoportal.web.table;

import eu.pescoportal.web.PortalProperties;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers answer with tables. */
@Configuration(proxyBeanMethods = false)
class TableConfiguration implements WebMvcConfigurer {

    private final PortalProperties portal;
    private final MessageSource messages;

    TableConfiguration(PortalProperties portal, MessageSource messages) {
        this.portal = portal;
        this.messages = messages;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new TableAnswer(portal, messages));
    }
}
