package eu.pescoportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pescoportal.TestDatabase;
import eu.pescoportal.web.PortalProperties;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** What a start does that finds no account. */
@NullUnmarked
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTests {

    private static final String GOOD = "seven otters row upstream";

    private static DataSource database;

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();
    private final Accounts accounts = new Accounts(jdbc);
    private final Invitations invitations = new Invitations(jdbc, Clock.systemUTC(),
            new PortalProperties("https://portal.example/register", null));

    @BeforeAll
    static void migrate() {
        database = new DriverManagerDataSource(TestDatabase.url("first-admin"), "postgres", "");
        Flyway.configure().dataSource(database).load().migrate();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate account, invitation cascade").update();
    }

    private void start(@Nullable String name, @Nullable String password) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/account");
        new FirstAdmin(new FirstAdminProperties(name, password), accounts, invitations,
                new NewPasswords(encoder, new PortalProperties("https://portal.example/register", null),
                        Clock.systemUTC()),
                messages, new TransactionTemplate(new JdbcTransactionManager(database)))
                .afterSingletonsInstantiated();
    }

    @Test
    void makesTheAdminOfTheSettings(CapturedOutput output) {
        start("Ada", GOOD);
        var ada = accounts.find("ada").orElseThrow();
        assertThat(ada.roles()).containsExactly(AccountRole.ADMIN);
        assertThat(encoder.matches(GOOD, ada.password())).isTrue();
        assertThat(output).doesNotContain("token=").doesNotContain(GOOD);
        start("berta", "weak"); // of no interest any more
        assertThat(accounts.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"ada | short | at least 12 characters",
            "ada | leavemealone | 10,000 most common", "ada | this is Ada herself | must not contain",
            "a d a | seven otters row upstream | A sign-in name has", "ada | - | Only one",
            "- | seven otters row upstream | Only one", "ada | '' | Only one"})
    void doesNotStartWithSettingsThatBreakARule(String name, String password, String rule) {
        assertThatThrownBy(() -> start(name, password)).isInstanceOf(FirstAdminException.class)
                .hasMessageContaining(rule)
                .satisfies(e -> {
                    var analysis = new FirstAdminFailureAnalyzer().analyze(e);
                    assertThat(analysis.getDescription()).contains("portal.admin.name", rule);
                    assertThat(analysis.getAction()).contains("neither");
                });
        assertThat(accounts.any()).isFalse();
    }

    @Test
    void otherwisePrintsALinkForAnHour(CapturedOutput output) {
        start(null, null);
        start("", "");
        var links = output.getOut()
                .lines()
                .filter(line -> line.contains("https://portal.example/register/setup?token="))
                .toList();
        assertThat(links).hasSize(2).doesNotHaveDuplicates();
        var token = links.getFirst().replaceFirst(".*token=", "");
        assertThat(token).matches("[\\w-]{43}");
        assertThat(invitations.find(token)).get()
                .satisfies(found -> assertThat(found.roles()).containsExactly(AccountRole.ADMIN));
        assertThat(jdbc.sql("select max(expires_at) < now() + interval '61 minutes' from invitation")
                .query(Boolean.class)
                .single()).isTrue();
        accounts.add("ada", "{argon2}x", Set.of(AccountRole.ADMIN), null);
        assertThat(invitations.find(token)).isEmpty();
        assertThat(invitations.use(token)).isFalse();
    }

    @Test
    void makesOneAccountWhenTwoInstancesStartAtOnce() throws Exception {
        List<Callable<Object>> starts = List.of(Executors.callable(() -> start("ada", GOOD)),
                Executors.callable(() -> start("berta", GOOD)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Object> start : threads.invokeAll(starts))
                start.get();
        }
        assertThat(accounts.all()).hasSize(1);
    }
}
