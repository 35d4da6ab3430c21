package eu.pescoportal.web.cache;

import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.ParameterSet;
import eu.pescoportal.web.parameter.Takes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A page cache before a portal of a few addresses, whose register, clock and pages a test turns itself. */
@NullMarked
class Sandbox implements Basis, FilterChain {

    static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");

    /** How an address is answered. */
    interface Page {

        void answer(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException;
    }

    final Answers answers = new Answers(DataSize.ofKilobytes(64), DataSize.ofKilobytes(64));
    final Tally tally = new Tally();
    final AtomicInteger made = new AtomicInteger();
    volatile long revision = 1;
    volatile @Nullable Instant away;
    volatile Instant now = NOON;
    volatile Page page = (request, response) -> response.getWriter()
            .write("made " + made.get() + " for " + request.getRequestURI() + "?" + request.getQueryString());
    final MapSessionRepository people = new MapSessionRepository(new ConcurrentHashMap<>());
    volatile boolean sessionsAreLost;
    final Making making;
    private final PageCache cache;

    Sandbox() {
        this(new LimitProperties(1000, 1000, 4, 64, Duration.ofSeconds(3)));
    }

    Sandbox(LimitProperties limits) {
        making = new Making(limits);
        var site = new Site(URI.create("https://portal.example"), () -> this, new Clock() {

            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/Brussels");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.system(zone);
            }
        });
        var addresses = new PublicAddresses(handlers());
        cache = new PageCache(() -> addresses, new PublicAnswers(answers, site, making),
                new People(DefaultCookieSerializer::new, () -> {
                    if (sessionsAreLost) throw new IllegalStateException("The database is away");
                    return people;
                }, making), making, new Refusals(answers, site), tally);
    }

    private static RequestMappingHandlerMapping handlers() {
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(new StaticWebApplicationContext());
        mapping.afterPropertiesSet();
        register(mapping, "kept", "/page", "/other", "/records/{key}");
        register(mapping, "notKept", "/records/new", "/desk");
        return mapping;
    }

    private static void register(RequestMappingHandlerMapping mapping, String handler, String... paths) {
        mapping.registerMapping(
                RequestMappingInfo.paths(paths).options(mapping.getBuilderConfiguration()).build(),
                new Addresses(),
                Objects.requireNonNull(ReflectionUtils.findMethod(Addresses.class, handler)));
    }

    static class Addresses {

        @Takes(Filters.class)
        void kept() {}

        void notKept() {}
    }

    static class Filters implements ParameterSet {

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.text("q", "radio"), Parameter.text("state", "ee").several(),
                    Parameter.text("beside", "se").inOrder());
        }
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public @Nullable Instant awaySince() {
        return away;
    }

    /** The rest of the portal, which says of itself what a refusal is. */
    @Override
    public void doFilter(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (http.getRequestURI().equals("/error")) {
            ((HttpServletResponse) response)
                    .setStatus((Integer) http.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
            response.getWriter().write("refused");
            return;
        }
        made.incrementAndGet();
        page.answer(http, (HttpServletResponse) response);
    }

    MockHttpServletResponse get(String address) throws IOException, ServletException {
        return send(request(address));
    }

    MockHttpServletResponse get(String address, String from) throws IOException, ServletException {
        var request = request(address);
        request.setRemoteAddr(from);
        return send(request);
    }

    MockHttpServletResponse send(MockHttpServletRequest request) throws IOException, ServletException {
        var response = new MockHttpServletResponse();
        cache.doFilter(request, response, this);
        return response;
    }

    static MockHttpServletRequest request(String address) {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length > 1) {
            request.setQueryString(parts[1]);
            for (var parameter : parts[1].split("&", -1))
                request.addParameter(parameter.split("=", 2)[0], parameter.split("=", 2)[1]);
        }
        return request;
    }
}
