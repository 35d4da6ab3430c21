package eu.pescoportal.exchange;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Lets a handler answer with the register. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration implements WebMvcConfigurer {

    private final JsonMapper json;

    ExportConfiguration(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new RegisterConverter(json));
    }
}
