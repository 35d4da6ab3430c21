package eu.pescoportal.account.signin.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pescoportal.Inside;
import eu.pescoportal.web.BusyException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** How many who want to get in, or send much, are let through at the same time. */
class GateTests {

    private final Filter signIns = new SignInGate();
    private final Filter largeForms = new LargeFormGate();

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return request;
    }

    private static MockHttpServletRequest form(int bytes) {
        var form = request("POST", "/admin/projects/essor");
        form.setContentType("application/x-www-form-urlencoded");
        form.setContent(new byte[bytes]);
        return form;
    }

    private static MockHttpServletRequest formOfUnknownLength() {
        var form = request("POST", "/admin/projects/essor");
        form.addHeader("Transfer-Encoding", "chunked");
        return form;
    }

    private static MockHttpServletRequest ofAPerson(MockHttpServletRequest form) {
        form.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "x");
        return form;
    }

    private static boolean passes(Filter gate, HttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        gate.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    /** How many of sixty that come together are inside at most; all of them get there. */
    private static int mostOfSixty(Filter gate, Supplier<HttpServletRequest> requests) throws Exception {
        var inside = new Inside();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> sixty = Stream.<Callable<Void>>generate(() -> () -> {
                gate.doFilter(requests.get(), new MockHttpServletResponse(), (_, _) -> inside.stay(10));
                return null;
            }).limit(60).toList();
            threads.invokeAll(sixty);
        }
        assertThat(inside.all()).isEqualTo(60);
        return inside.mostAtOnce();
    }

    private interface Look {

        void round() throws Exception;
    }

    /** While four are inside and stay there. */
    private static void whileFourAreIn(Filter gate, Supplier<HttpServletRequest> requests, Look look)
            throws Exception {
        var inside = new CountDownLatch(4);
        var done = new CountDownLatch(1);
        FilterChain busy = (_, _) -> {
            inside.countDown();
            await(done);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++)
                threads.submit(() -> {
                    gate.doFilter(requests.get(), new MockHttpServletResponse(), busy);
                    return null;
                });
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
            look.round();
            done.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @CsvSource({"/login", "/setup", "/account/password", "/account/confirmation"})
    void signInAFewAtATime(String path) throws Exception {
        assertThat(mostOfSixty(signIns, () -> request("POST", path))).isBetween(1, 4);
    }

    @Test
    void whoSignInKeepNobodyElseWaiting() throws Exception {
        whileFourAreIn(signIns, () -> request("POST", "/login"), () -> {
            assertThat(passes(signIns, request("GET", "/login"))).isTrue();
            assertThat(passes(signIns, request("GET", "/projects"))).isTrue();
        });
    }

    @Test
    void whoSendTheirPasswordSlowlyKeepNobodyFromSigningIn() throws Exception {
        var reading = new CountDownLatch(4);
        var sent = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++)
                threads.submit(() -> passes(signIns, sentSlowly(reading, sent)));
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(passes(signIns, request("POST", "/login"))).isTrue();
            sent.countDown();
        }
    }

    private static HttpServletRequest sentSlowly(CountDownLatch reading, CountDownLatch sent) {
        var request = new MockHttpServletRequest("POST", "/login") {
            @Override
            public Map<String, String[]> getParameterMap() {
                reading.countDown();
                await(sent);
                return super.getParameterMap();
            }
        };
        request.setServletPath("/login");
        return request;
    }

    @Test
    void largeFormsAreReadAFewAtATime() throws Exception {
        assertThat(mostOfSixty(largeForms, () -> form(LargeFormGate.LARGE + 1))).isBetween(1, 4);
        assertThat(mostOfSixty(largeForms, GateTests::formOfUnknownLength)).isBetween(1, 4);
        assertThat(mostOfSixty(largeForms, () -> ofAPerson(form(LargeFormGate.LARGE + 1)))).isBetween(1, 8);
    }

    @Test
    void strangersWithLargeFormsKeepNobodyWaitingWhoSendsLessOrIsSignedIn() throws Exception {
        whileFourAreIn(largeForms, () -> form(500_000), () -> {
            assertThat(passes(largeForms, form(LargeFormGate.LARGE))).isTrue();
            assertThat(passes(largeForms, ofAPerson(form(500_000)))).isTrue();
            assertThat(passes(largeForms, request("POST", "/logout"))).isTrue();
            assertThat(passes(largeForms, request("GET", "/projects"))).isTrue();
        });
    }

    @Test
    void aFileWaitsForNoForm() throws Exception {
        whileFourAreIn(largeForms, () -> form(500_000), () -> {
            var file = form(500_000);
            file.setContentType("multipart/form-data; boundary=x");
            assertThat(passes(largeForms, file)).isTrue();
        });
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsToldSo() throws Exception {
        var gate = new Gate("visitors", 1, 0);
        gate.pass(request("POST", "/"), new MockHttpServletResponse(),
                (_, _) -> assertThatThrownBy(() -> enter(gate)).isInstanceOf(BusyException.class)
                        .hasMessageContaining("visitors"));
        enter(gate);
    }

    private static void enter(Gate gate) throws Exception {
        gate.pass(request("POST", "/"), new MockHttpServletResponse(), new MockFilterChain());
    }

    @Test
    void whoFailsLeavesTheirPlaceToOthers() throws Exception {
        var gate = new Gate("visitors", 1, 0);
        FilterChain failing = (_, _) -> { throw new IOException("cut off"); };
        assertThatThrownBy(() -> gate.pass(request("POST", "/"), new MockHttpServletResponse(), failing))
                .hasMessage("cut off");
        enter(gate);
    }
}
