package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.pescoportal.Inside;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewAtOnceTests {

    @Test
    void areNeverMoreAndNoneIsForgotten() {
        var few = new FewAtOnce("test", 2, 50, 60);
        var inside = new Inside();
        var done = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 30; i++)
                threads.submit(() -> done.addAndGet(few.take(() -> work(inside))));
        }
        assertThat(done).hasValue(30);
        assertThat(inside.mostAtOnce()).isBetween(1, 2);
    }

    private static int work(Inside inside) {
        inside.stay(5);
        return 1;
    }

    @Test
    void tellsWhoWaitsForTooLongAndWhomThereIsNoRoomFor() throws Exception {
        var few = new FewAtOnce("test", 1, 1, 1);
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> few.take(() -> {
                begun.countDown();
                over.await();
                return "done";
            }));
            begun.await();
            var others = IntStream.range(0, 5)
                    .mapToObj(_ -> threads.submit(() -> few.take(() -> "too")))
                    .toList();
            for (var other : others)
                assertThatExceptionOfType(ExecutionException.class).isThrownBy(other::get)
                        .withCauseInstanceOf(BusyException.class);
            over.countDown();
            assertThat(first.get()).as("longer than others wait").isEqualTo("done");
            assertThat(few.take(() -> "free again")).isEqualTo("free again");
        }
    }

    @Test
    void passesOnWhatGoesWrong() {
        assertThatIllegalStateException().isThrownBy(() -> new FewAtOnce("test", 1, 1, 60).take(() -> {
            throw new IllegalStateException("broken");
        })).withMessage("broken");
    }
}
