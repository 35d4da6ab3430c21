package eu.pescoportal.web;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.web.error.ErrorAdvice;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@NullUnmarked
@PortalTest
class NoDatabaseTests {

    @Autowired
    ErrorAdvice advice;

    @ParameterizedTest
    @ValueSource(strings = {"/lost.json", "/refused.csv"})
    void saysThatTheDatabaseIsAwayAndWhenToTryAgain(String path) {
        var mvc = MockMvcTester.of(List.of(new Failing()), b -> b.setControllerAdvice(advice).build());
        assertThat(mvc.get().uri(path)).hasStatus(503)
                .hasHeader("Retry-After", "10")
                .bodyText()
                .contains("Its database does not answer.")
                .doesNotContain("xception", "JDBC");
    }

    @RestController
    static class Failing {

        @GetMapping("/lost.json")
        String lost() {
            throw new CannotGetJdbcConnectionException("Failed to obtain JDBC Connection");
        }

        @GetMapping("/refused.csv")
        String refused() {
            throw new CannotCreateTransactionException("Could not open a session");
        }
    }
}
