package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.web.event.Events;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** What happened can be looked up, and whoever reads of it can do nothing with it. */
@NullUnmarked
@ChangingTest
class EventTests {

    private static final String NEW = "eleven herons nap downstream";

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    Environment environment;
    private final Logger log = (Logger) LoggerFactory.getLogger(Events.LOG);
    private final Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private final ListAppender<ILoggingEvent> everything = new ListAppender<>();

    @BeforeEach
    void listen() {
        SignedIn.nobody(jdbc);
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        told.start();
        everything.start();
        log.addAppender(told);
        all.addAppender(everything);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(told);
        all.detachAppender(everything);
    }

    private List<String> lines() {
        return told.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void aDayOfAnAdminIsToldWithoutWhatIsSecretInIt() {
        var ada = new Visitor(port);
        ada.signIn("ada", "a wrong password");
        ada.signIn("my secret typed into the name", "x");
        var cookies = ada.signIn("ada", SignedIn.PASSWORD).header("Set-Cookie");
        ada.get("/account");
        var link = ada.follow(ada.post("/admin/people/invitations", "role", "EDITOR", "note", "For\nNora"))
                .page()
                .selectFirst(".errors, .error, .secret")
                .text();
        assertThat(link).contains("visible");
        link = ada.follow(ada.post("/admin/people/invitations", "role", "EDITOR", "note", "Nora"))
                .page()
                .selectFirst(".secret")
                .text();
        var token = link.substring(link.indexOf("token=") + 6);
        var nora = new Visitor(port);
        nora.get("/setup?token=" + token);
        nora.post("/setup", "token", token, "name", "nora", "password", NEW, "repeat", NEW);
        var id = jdbc.sql("select id from account where name = 'nora'").query(Long.class).single();
        ada.post("/admin/people/" + id + "/roles", "role", "REVIEWER", "role", "EDITOR");
        ada.post("/admin/people/" + id + "/password-link");
        ada.post("/admin/people/" + id + "/active", "active", "false");
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        var edith = new Visitor(port);
        edith.signIn("edith", SignedIn.PASSWORD);
        edith.get("/admin/people?secret=token");
        edith.postBare("/admin/import", "https://evil.example");
        ada.post("/account/password", "current", SignedIn.PASSWORD, "password", NEW, "repeat", NEW);
        ada.get("/register.json?known=1");
        var session = ada.session().orElseThrow();
        ada.get("/account");
        ada.post("/logout");

        var here = " address=127.0.0.1";
        assertThat(lines()).contains("event=sign-in-failed name=ada way=password why=wrong" + here,
                "event=sign-in-failed way=password why=unknown" + here,
                "event=sign-in name=ada way=password" + here + " by=ada",
                "event=link-made name=Nora kind=account roles=EDITOR by=ada" + here,
                "event=link-used kind=account name=nora" + here,
                "event=roles-set name=nora roles=\"EDITOR,REVIEWER\" by=ada" + here,
                "event=link-made name=nora kind=password by=ada" + here,
                "event=account-deactivated name=nora by=ada" + here,
                "event=refused path=/admin/people by=edith" + here,
                "event=form-without-token path=/admin/import by=edith" + here,
                "event=password-changed name=ada by=ada" + here,
                "event=sign-out name=ada" + here + " by=ada");
        var logged = everything.list.stream()
                .map(event -> event.getFormattedMessage() + event.getKeyValuePairs())
                .toList();
        var device = cookies.replaceFirst("(?s).*DEVICE=([^;]+).*", "$1");
        for (var secret : List.of(SignedIn.PASSWORD, NEW, "a wrong password", "my secret typed", token,
                "token=", device, session, "argon2"))
            assertThat(logged).as(secret).noneMatch(line -> line.contains(secret));
    }

    @Test
    void noNameBeginsALineOrAFieldOfItsOwn() {
        Events.tell("link-made", "name", "Nora\nevent=sign-in name=ada\u2028\u202e\u0000\" by=\"x", "x",
                null);
        assertThat(lines())
                .containsExactly("event=link-made name=\"Nora?event=sign-in name=ada???\\\" by=\\\"x\"");
        Events.tell("link-made", "name", "x".repeat(10_000));
        assertThat(lines().getLast()).hasSizeLessThan(200);
    }

    @Test
    void fieldsStandByThemselvesWhereLogsAreStructured() {
        Events.tell("link-made", "name", "No\"ra\n");
        for (var format : List.of("ecs", "logstash", "gelf")) {
            var encoder = new StructuredLogEncoder();
            var context = new LoggerContext();
            context.putObject(Environment.class.getName(), environment);
            encoder.setContext(context);
            encoder.setFormat(format);
            encoder.start();
            var line = new String(encoder.encode(told.list.getFirst()));
            assertThat(line.strip()).doesNotContain("\n");
            var fields = JsonMapper.shared().readValue(line, Map.class);
            var prefix = format.equals("gelf") ? "_" : "";
            assertThat(fields.get(prefix + "event")).as(line).isEqualTo("link-made");
            assertThat(fields.get(prefix + "name")).as(line).isEqualTo("No\"ra?");
        }
    }
}
