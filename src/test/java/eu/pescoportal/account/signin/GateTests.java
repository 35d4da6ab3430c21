package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How many who want to get in ask the database at the same time. */
class GateTests {

    private final Gate gate = new Gate();

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return request;
    }

    private void send(String method, String path, FilterChain chain) throws Exception {
        gate.doFilter(request(method, path), new MockHttpServletResponse(), chain);
    }

    @ParameterizedTest
    @CsvSource({"/login", "/setup", "/account/password"})
    void areAFewAndTheOthersWaitTheirTurn(String path) throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var all = new AtomicInteger();
        FilterChain slow = (_, _) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(10);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            all.incrementAndGet();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> sixty = Stream.<Callable<Void>>generate(() -> () -> {
                send("POST", path, slow);
                return null;
            }).limit(60).toList();
            threads.invokeAll(sixty);
        }
        assertThat(all).hasValue(60);
        assertThat(most.get()).isBetween(1, 4);
    }

    @Test
    void keepNobodyElseWaiting() throws Exception {
        var inside = new CountDownLatch(4);
        var done = new CountDownLatch(1);
        FilterChain busy = (_, _) -> {
            inside.countDown();
            try {
                done.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++)
                threads.submit(() -> {
                    send("POST", "/login", busy);
                    return null;
                });
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
            for (var path : List.of("/login", "/projects")) {
                var chain = new MockFilterChain();
                send("GET", path, chain);
                assertThat(chain.getRequest()).as(path).isNotNull();
            }
            done.countDown();
        }
    }
}
