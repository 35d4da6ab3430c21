package eu.pescoportal.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * The words of all packages, found by one look: Spring Boot would go through the files of all packages for
 * each, and a page says some hundred.
 */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    MessageSource messageSource(@Value("${spring.messages.basename}") String[] files) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(Stream.of(files).map(file -> "classpath:" + file).toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // The page says which language it is in, never the machine it is served from.
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
