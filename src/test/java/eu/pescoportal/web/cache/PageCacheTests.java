package eu.pescoportal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What is kept, for whom, and for how long. */
class PageCacheTests {

    private final Sandbox portal = new Sandbox();

    @Test
    void makesAnAnswerOnceForAllWhoAskAtTheSameTime() throws Exception {
        portal.page = (_, response) -> {
            pause(Duration.ofMillis(300));
            response.getWriter().write("slow");
        };
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = visitors.invokeAll(
                    Collections.nCopies(40, () -> portal.get("/page?state=ee").getContentAsString()));
            assertThat(answers).extracting(Future::resultNow).containsOnly("slow");
        }
        assertThat(portal.made).hasValue(1);
    }

    @Test
    void makesOthersMeanwhile() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        portal.page = (request, response) -> {
            if (request.getRequestURI().equals("/page")) {
                begun.countDown();
                await(end);
            }
            response.getWriter().write("done");
        };
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = visitors.submit(() -> portal.get("/page"));
            await(begun);
            assertThat(portal.get("/other").getContentAsString()).isEqualTo("done");
            end.countDown();
            assertThat(slow.get().getContentAsString()).isEqualTo("done");
        }
    }

    @Test
    void keepsNothingThatFailed() throws Exception {
        var failing = new AtomicBoolean(true);
        portal.page = (_, response) -> {
            if (failing.get()) throw new IllegalStateException("no luck");
            response.getWriter().write("luck");
        };
        assertThatThrownBy(() -> portal.get("/page")).hasMessage("no luck");
        failing.set(false);
        assertThat(portal.get("/page").getContentAsString()).isEqualTo("luck");
    }

    /** Each is told of its own failure, and nobody waits for ever. */
    @Test
    void letsEachTryWhoWaitedForAFailure() throws Exception {
        portal.page = (_, response) -> {
            pause(Duration.ofMillis(100));
            response.sendError(404);
        };
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = visitors.invokeAll(Collections.nCopies(10, () -> portal.get("/page").getStatus()));
            assertThat(answers).extracting(Future::resultNow).containsOnly(404);
        }
        assertThat(portal.answers.weight(false)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Set-Cookie, a=b", "Vary, Accept-Language", "Cache-Control, 'private, no-store'"})
    void keepsNothingThatIsNotForEverybody(String header, String value) throws Exception {
        portal.page = (_, response) -> {
            response.setHeader(header, value);
            response.getWriter().write("for you");
        };
        for (int i = 1; i <= 2; i++) {
            assertThat(portal.get("/page").getHeader(header)).isEqualTo(value);
            assertThat(portal.made).hasValue(i);
        }
    }

    @Test
    void makesItAnewAfterAPublicationAndOnAnotherDay() throws Exception {
        var first = portal.get("/page").getContentAsString();
        assertThat(portal.get("/page").getContentAsString()).isEqualTo(first);
        portal.revision = 2;
        var second = portal.get("/page").getContentAsString();
        assertThat(second).isNotEqualTo(first);
        portal.now = Sandbox.NOON.plus(Duration.ofHours(11)); // 23:00 in Brussels
        assertThat(portal.get("/page").getContentAsString()).isEqualTo(second);
        portal.now = portal.now.plus(Duration.ofHours(1));
        assertThat(portal.get("/page").getContentAsString()).isNotEqualTo(second);
        portal.now = portal.now.minus(Duration.ofHours(1)); // the clock was set back
        assertThat(portal.get("/page").getContentAsString()).startsWith("made 4");
    }

    /** Such a page may say what was before or what is now: nobody knows. */
    @Test
    void keepsNothingThatWasMadeWhileTheRegisterChanged() throws Exception {
        var usual = portal.page;
        portal.page = (request, response) -> {
            portal.revision++;
            usual.answer(request, response);
        };
        portal.get("/page");
        portal.revision = 1; // as if it had gone back
        portal.page = usual;
        assertThat(portal.get("/page").getContentAsString()).startsWith("made 2");
    }

    @Test
    void forgetsWhatWasTrueBefore() throws Exception {
        portal.get("/page");
        var one = portal.answers.weight(false);
        portal.revision = 2;
        portal.get("/page");
        assertThat(portal.answers.weight(false)).isEqualTo(one);
    }

    @Test
    void takesNoMoreMemoryThanThereIsForIt() throws Exception {
        portal.page = (request, response) -> response.getOutputStream()
                .write((request.getQueryString() + "/").repeat(100).getBytes());
        portal.get("/page");
        for (int i = 0; i < 500; i++)
            portal.get("/page?q=search" + i);
        assertThat(portal.answers.weight(true)).isBetween(32_000L, 65_536L);
        portal.made.set(0);
        portal.get("/page");
        assertThat(portal.made).as("filters push no page out").hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/page?state=de&state=fr /page?state=fr&state=de",
            "/page?q=a&state=de /page?state=de&q=a", "/page?state=DE /page?state=de&state=De",
            "/page?q=a /page?q=a&nonsense=1", "/page /page?nonsense=1", "/page?q=a /page?q=%20a",
            "/page?beside=SE&beside=at /page?beside=se&beside=AT&beside=se"})
    void takesForTheSameWhatMeansTheSame(String one, String other) throws Exception {
        var made = portal.get(one).getContentAsString();
        assertThat(portal.get(other.replace("%20", " ")).getContentAsString()).isEqualTo(made);
        assertThat(portal.made).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/page /other", "/page?q=a /page?q=b", "/page?q=a /page?q=A",
            "/page?beside=at&beside=se /page?beside=se&beside=at", "/page?q=a /page?state=a",
            "/records/a /records/b", "/page?q=a /other?q=a", "/page?q=a%26b /page?q=a&state=b"})
    void keepsApartWhatDoesNot(String one, String other) throws Exception {
        assertThat(portal.get(one).getContentAsString()).isNotEqualTo(portal.get(other).getContentAsString());
        assertThat(portal.made).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/records/new", "/desk", "/nothing", "/page?q=", "/page?nonsense=", "/records/A",
            "/records/%61", "/records/a_", "/page?q=a&q=b"})
    void keepsNothingElse(String address) throws Exception {
        portal.page = (_, response) -> response.getWriter().write("once");
        portal.get(address);
        portal.get(address);
        assertThat(portal.made).hasValue(address.contains("q=b") ? 1 : 2);
    }

    @Test
    void showsNothingOfTheRequestToWhatMakesTheAnswer() throws Exception {
        var seen = new AtomicReference<HttpServletRequest>();
        portal.page = (request, _) -> seen.set(request);
        var request = Sandbox.request("/page?q=a&evil=1");
        request.setMethod("HEAD");
        request.setServerName("evil.example");
        request.setServerPort(99);
        request.setRemoteAddr("9.9.9.9");
        request.setRemoteHost("evil.example");
        request.setRemoteUser("evil");
        request.setUserPrincipal(() -> "evil");
        request.setCookies(new Cookie("evil", "evil"));
        request.addHeader("Host", "evil.example");
        request.addHeader("If-Modified-Since", 1L);
        request.addHeader("Number", "1");
        request.setContent("evil=1".getBytes());
        request.setContentType("evil/evil");
        request.getSession(true);
        portal.send(request);
        var clean = seen.get();
        assertThat(clean.getMethod()).isEqualTo("GET");
        assertThat(clean.getRequestURL()).hasToString("https://portal.example/page");
        assertThat(clean.getQueryString()).isEqualTo("q=a");
        assertThat(clean.getParameterMap()).containsOnlyKeys("q");
        assertThat(Collections.list(clean.getParameterNames())).containsExactly("q");
        assertThat(clean.getParameter("evil")).isNull();
        assertThat(clean.getServerName() + clean.getServerPort() + clean.getScheme() + clean.isSecure())
                .isEqualTo("portal.example443httpstrue");
        assertThat(clean.getRemoteAddr() + clean.getRemoteHost() + clean.getRemotePort())
                .isEqualTo("127.0.0.1127.0.0.10");
        assertThat(clean.getRemoteUser()).isNull();
        assertThat(clean.getUserPrincipal()).isNull();
        assertThat(clean.getCookies()).isNull();
        assertThat(clean.getHeader("Host")).isNull();
        assertThat(clean.getHeaders("Host").hasMoreElements()).isFalse();
        assertThat(clean.getHeaderNames().hasMoreElements()).isFalse();
        assertThat(clean.getDateHeader("If-Modified-Since")).isEqualTo(-1);
        assertThat(clean.getIntHeader("Number")).isEqualTo(-1);
        assertThat(clean.getContentType()).isNull();
        assertThat(clean.getContentLength()).isEqualTo(-1);
        assertThat(clean.getReader().readLine()).isNull();
        assertThat(clean.getSession(false)).isNull();
        assertThat(clean.getRequestedSessionId()).isNull();
    }

    @Test
    void showsThoseWhoAreSignedInWhatIsTheirs() throws Exception {
        portal.page = (request, response) -> response.getWriter()
                .write(request.getHeader("Cookie") == null ? "for all" : "for Anna");
        assertThat(read("/page", signedIn(true))).isEqualTo("for Anna");
        assertThat(read("/page", signedIn(false))).as("nobody signed in there").isEqualTo("for all");
        assertThat(read("/page", "00000000-0000-0000-0000-000000000000")).isEqualTo("for all");
        assertThat(read("/page", signedIn(true))).isEqualTo("for Anna");
        assertThat(portal.get("/page").getContentAsString()).isEqualTo("for all");
    }

    @Test
    void takesForAVisitorWhoseSessionCannotBeRead() throws Exception {
        portal.page = (request, response) -> response.getWriter()
                .write(request.getHeader("Cookie") == null ? "for all" : "for Anna");
        var anna = signedIn(true);
        portal.sessionsAreLost = true;
        assertThat(read("/page", anna)).isEqualTo("for all");
        portal.away = Instant.parse("2026-11-26T10:00:00Z");
        assertThat(read("/page", anna)).isEqualTo("for all");
    }

    private String signedIn(boolean somebody) {
        var session = portal.people.createSession();
        if (somebody)
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "Anna");
        portal.people.save(session);
        return session.getId();
    }

    private String read(String address, String session) throws Exception {
        var request = Sandbox.request(address);
        request.setCookies(new Cookie("SESSION", Base64.getEncoder().encodeToString(session.getBytes())));
        request.addHeader("Cookie", "SESSION=...");
        return portal.send(request).getContentAsString();
    }

    /** What was kept before is as true as ever; what is made meanwhile says that it was. */
    @Test
    void saysThatTheDatabaseIsAway() throws Exception {
        var before = portal.get("/page");
        portal.away = Instant.parse("2026-11-26T10:00:00Z");
        var meanwhile = portal.get("/page");
        assertThat(meanwhile.getContentAsString()).isEqualTo(before.getContentAsString());
        assertThat(meanwhile.getHeader("Portal-Database")).isEqualTo("away since 2026-11-26T10:00:00Z");
        for (int i = 0; i < 2; i++)
            assertThat(portal.get("/other").getHeader("Portal-Database")).isNotNull();
        assertThat(portal.made).hasValue(2);
        portal.away = null;
        assertThat(portal.get("/other").getHeader("Portal-Database")).isNull();
        assertThat(portal.made).as("it no longer says so").hasValue(3);
        assertThat(portal.get("/page").getHeader("Portal-Database")).isNull();
        assertThat(portal.made).hasValue(3);
    }

    @Test
    void refusesAnAddressThatAsksForTooMuch() throws Exception {
        var limited = new Sandbox(new LimitProperties(1, 5, 4, 64, Duration.ofSeconds(3)));
        for (int i = 0; i < 5; i++)
            assertThat(limited.get("/page?q=" + i, "2001:db8::" + i).getStatus()).isEqualTo(200);
        for (var address : new String[]{"/page?q=6", "/nothing", "/desk", "/page?q="}) {
            var refused = limited.get(address, "2001:db8::ffff");
            assertThat(refused.getStatus()).as(address).isEqualTo(429);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
            assertThat(refused.getContentAsString()).isEqualTo("refused");
        }
        assertThat(limited.made).hasValue(5);
        assertThat(limited.get("/page?q=3", "2001:db8::ffff").getStatus()).as("it is kept").isEqualTo(200);
        assertThat(limited.get("/page?q=6", "2001:db8:0:1::").getStatus()).as("others").isEqualTo(200);
        assertThat(limited.get("/page?q=6", "2001:db8::ffff").getStatus()).as("it is kept").isEqualTo(200);
    }

    @Test
    void refusesWhatHasNoPlaceInTheQueueAndGoesOnWithWhatIsKept() throws Exception {
        var limited = new Sandbox(new LimitProperties(1000, 1000, 1, 2, Duration.ofSeconds(2)));
        limited.get("/page");
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        limited.page = (_, response) -> {
            begun.countDown();
            await(end);
            response.getWriter().write("done");
        };
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = visitors.submit(() -> limited.get("/page?q=first"));
            await(begun); // until then it has one of the two places to wait
            var crowd = Stream
                    .concat(Stream.of(first),
                            IntStream.range(1, 20)
                                    .mapToObj(i -> visitors.submit(() -> limited.get("/page?q=" + i))))
                    .toList();
            for (int i = 0; i < 100 && crowd.stream().filter(Future::isDone).count() < 17; i++)
                pause(Duration.ofMillis(10));
            for (int i = 0; i < 100; i++)
                assertThat(limited.get("/page").getStatus()).isEqualTo(200);
            end.countDown();
            var statuses = crowd.stream().map(PageCacheTests::status).toList();
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(3);
            assertThat(statuses.stream().filter(status -> status == 503)).hasSize(17);
        }
    }

    private static int status(Future<MockHttpServletResponse> answer) {
        try {
            return answer.get().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void countsNothingThatThePortalItselfAsks() throws Exception {
        var limited = new Sandbox(new LimitProperties(1, 1, 4, 64, Duration.ofSeconds(3)));
        for (int i = 0; i < 3; i++) {
            var own = Sandbox.request("/page?q=" + i);
            own.addHeader("Portal-Own", limited.making.password());
            assertThat(limited.send(own).getStatus()).isEqualTo(200);
        }
        var forged = Sandbox.request("/page?q=a");
        forged.addHeader("Portal-Own", "");
        assertThat(limited.send(forged).getStatus()).isEqualTo(200);
        forged = Sandbox.request("/page?q=b");
        forged.addHeader("Portal-Own", "x");
        assertThat(limited.send(forged).getStatus()).isEqualTo(429);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
