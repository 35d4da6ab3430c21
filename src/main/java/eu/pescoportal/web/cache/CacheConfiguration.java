package eu.pescoportal.web.cache;

import eu.pescoportal.web.PortalProperties;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the page cache asks is found when the first request comes: filters are made before the database is
 * there, and the start is not to wait for it.
 */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    private static final String WRITTEN_AT_ONCE = "24576";

    private final Tally tally;

    CacheConfiguration(Tally tally) {
        this.tally = tally;
    }

    @Bean
    Answers answers(CacheProperties cache) {
        return new Answers(cache.pages(), cache.filters());
    }

    @Bean
    Making making(LimitProperties limits) {
        return new Making(limits);
    }

    @Bean
    Site site(PortalProperties portal, ObjectProvider<Basis> basis, Clock clock) {
        return new Site(URI.create(portal.address()), SingletonSupplier.of(basis::getObject), clock);
    }

    @Bean
    People people(ObjectProvider<CookieSerializer> cookies, ObjectProvider<SessionRepository<?>> sessions,
            Making making) {
        return new People(SingletonSupplier.of(cookies::getObject), SingletonSupplier.of(sessions::getObject),
                making);
    }

    /**
     * A page leaves in two pieces instead of five. It costs each connection as many bytes, and there can be
     * 1,500, so it is no more.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> fewPieces() {
        return tomcat -> tomcat.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", WRITTEN_AT_ONCE));
    }

    @Bean
    Refusals refusedRequests(Answers answers, Site site) {
        return new Refusals(answers, site);
    }

    @Bean
    PublicAnswers publicAnswers(Answers answers, Site site, Making making) {
        return new PublicAnswers(answers, site, making);
    }

    @Bean
    FilterRegistrationBean<PageCache> pageCache(PublicAnswers answers, People people, Making making,
            Refusals refusals,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        var filter = new FilterRegistrationBean<>(
                new PageCache(SingletonSupplier.of(() -> new PublicAddresses(handlers.getObject())), answers,
                        people, making, refusals, tally));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return filter;
    }
}
