package eu.pescoportal.analysis.brief;

import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.Visitor;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.SmallRegister;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** What is answered to whoever asks for a brief while more are asked for than can be set. */
@NullUnmarked
@PortalTest
class BusyPressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int MANY = 40;

    @LocalServerPort
    int port;
    @Autowired
    Press press;
    @Autowired
    MessageSource messages;

    /** A brief of which nothing can be read before it may, once it is its turn. */
    private record Slow(Brief brief, CountDownLatch may) implements Brief {

        @Override
        public Cover cover() {
            if (Thread.currentThread().getName().startsWith("brief-")) wait(may);
            return brief.cover();
        }

        private static void wait(CountDownLatch may) {
            try {
                may.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String template() {
            return brief.template();
        }
    }

    @Test
    void isToldWhenToAskAgain() throws InterruptedException {
        var may = new CountDownLatch(1);
        var address = "/states/fi/brief.pdf?on=2019-04-01";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                var asked = IntStream.range(0, MANY)
                        .mapToObj(days -> new Slow(brief(TODAY.minusDays(days)), may))
                        .map(slow -> threads.submit(() -> press.print(slow, Locale.UK)))
                        .toList();
                while (asked.stream().noneMatch(Future::isDone)) // who does not even find a place to wait
                    Thread.sleep(5);
                var answer = new Visitor(port).get(address);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isEqualTo("10");
                assertThat(answer.page().select("h1").text()).isEqualTo("The portal is busy right now");
                assertThat(answer.text()).contains("More is asked of it at once than it can do");
            } finally {
                may.countDown();
            }
        }
        assertThat(new Visitor(port).get(address).status()).isEqualTo(200);
    }

    private Brief brief(LocalDate day) {
        var snapshot = SmallRegister.of(called("Radio").withMembers("FR"));
        var filter = new FactFilter(new AsOf(day, TODAY, 0), false);
        return ProjectBrief.of(snapshot.projects().get(0), snapshot.on(filter), filter,
                new RegisterWords(snapshot, messages, Locale.UK));
    }
}
