package eu.pescoportal.web.error;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What even Tomcat itself refuses is told in the portal's way. */
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        return tomcat -> tomcat.addContextCustomizers(context -> ((StandardHost) context.getParent())
                .setErrorReportValveClass(PlainErrorValve.class.getName()));
    }
}
