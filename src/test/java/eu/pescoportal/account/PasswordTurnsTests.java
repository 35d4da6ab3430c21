package eu.pescoportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Inside;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How many passwords are hashed at once. */
class PasswordTurnsTests {

    @ParameterizedTest
    @CsvSource({"64, 8, 1", "512, 2, 2", "512, 16, 3", "4096, 4, 4"})
    void areAsManyAsMemoryAndProcessorsAllow(long megabytes, int processors, int most) {
        assertThat(Turns.most(megabytes * 1024 * 1024, processors)).isEqualTo(most);
    }

    @Test
    void areNeverMoreAndNoneIsForgotten() {
        var slow = new Slow();
        var turns = new PasswordTurns(slow);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 60).forEach(i -> threads.submit(() -> turns.matches("p" + i, "p" + i)));
        }
        assertThat(slow.inside.all()).isEqualTo(60);
        assertThat(slow.inside.mostAtOnce()).isBetween(1,
                Turns.most(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void leavesLongTextsUnread() {
        var slow = new Slow();
        var turns = new PasswordTurns(slow);
        assertThat(turns.matches("a".repeat(100_000), "a".repeat(100_000))).isFalse();
        assertThat(slow.longest).hasValueLessThan(100);
        assertThat(turns.matches("a".repeat(200), "a".repeat(200))).isTrue();
    }

    private static class Slow implements PasswordEncoder {

        final Inside inside = new Inside();
        final AtomicInteger longest = new AtomicInteger();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            longest.accumulateAndGet(String.valueOf(password).length(), Math::max);
            inside.stay(10);
            return String.valueOf(password).equals(hash);
        }
    }
}
