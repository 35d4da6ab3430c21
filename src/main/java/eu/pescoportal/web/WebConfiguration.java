package eu.pescoportal.web;
import eu.pescoportal.web.twin.TwinFilter;
import eu.pescoportal.web.twin.TwinParameters;

import java.time.Duration;
import org.apache.catalina.core.StandardContext;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How addresses are answered: by their ending, not by Accept, and with "not modified" where nothing changed.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final HeadInterceptor heads;

    WebConfiguration(HeadInterceptor heads) {
        this.heads = heads;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TwinParameters());
        registry.addInterceptor(heads);
    }

    /** Where programs look for it that read no page. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/favicon.ico")
                .addResourceLocations("classpath:/static/img/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    @Bean
    FilterRegistrationBean<RelativeRedirects> relativeRedirects() {
        var filter = new FilterRegistrationBean<>(new RelativeRedirects());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CanonicalFilter> canonicalAddresses() {
        var filter = new FilterRegistrationBean<>(new CanonicalFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TwinFilter> twinsForOtherSites() {
        var filter = new FilterRegistrationBean<>(new TwinFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return filter;
    }

    /**
     * As many cookies and languages as the headers have room for; Tomcat would fail at some number of them.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> anyCookiesAndLanguages() {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> {
            connector.setMaxCookieCount(-1);
            connector.setMaxLocaleCount(-1);
        });
    }

    /** A page to which a request was handed on is sent when it is whole, like any other. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> pagesHandedOn() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> ((StandardContext) context).setSuspendWrappedResponseAfterForward(false));
    }

    /** What Tomcat itself refuses it refuses with a list of all methods that there are. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> traces() {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
    }

    @Bean
    FilterRegistrationBean<TraceFilter> noTraces() {
        var filter = new FilterRegistrationBean<>(new TraceFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
