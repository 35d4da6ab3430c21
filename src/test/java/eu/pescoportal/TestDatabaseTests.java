package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTests {

    @Test
    void copiesADatabaseWithWhatItHolds() throws SQLException {
        var original = TestDatabase.url("copied");
        try (var connection = DriverManager.getConnection(original);
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 1");
            try (var copy = DriverManager.getConnection(TestDatabase.copyOf("copied"))) {
                assertThatNoException().isThrownBy(() -> copy.createStatement().execute("select from kept"));
            }
        }
    }

    @Test
    void givesTheSameDatabaseToAllWhoNameIt() {
        assertThat(TestDatabase.url("shared")).isEqualTo(TestDatabase.url("shared"));
    }
}
