package eu.pescoportal;

import com.microsoft.playwright.Page;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People with accounts, for tests that have a database of their own. */
public final class SignedIn {

    public static final String PASSWORD = "seven otters row upstream";

    /** Of the one password that everybody has; made once, since it may be made slowly. */
    private static final Map<PasswordEncoder, String> HASHES = new ConcurrentHashMap<>();

    private SignedIn() {}

    private static String hash(PasswordEncoder encoder) {
        return HASHES.computeIfAbsent(encoder, own -> Objects.requireNonNull(own.encode(PASSWORD)));
    }

    /** An account of that name with these roles and {@link #PASSWORD}, active, as it was never used. */
    public static Person account(JdbcClient jdbc, PasswordEncoder encoder, String name,
            AccountRole... roles) {
        var id = jdbc.sql("""
                insert into account (name, password, roles) values (:name, :password, :roles)
                on conflict (name) do update set password = excluded.password, roles = excluded.roles,
                    active = true, display_name = null returning id
                """)
                .param("name", name)
                .param("password", hash(encoder))
                .param("roles", Arrays.stream(roles).map(Enum::name).toArray(String[]::new))
                .query(Long.class)
                .single();
        return new Person(id, name, null, Set.of(roles));
    }

    /**
     * No account, no link, no session; a truncate would take the revisions with it, which name their authors.
     */
    public static void nobody(JdbcClient jdbc) {
        for (var table : List.of("spring_session", "sign_in_attempt", "invitation", "user_entities",
                "account"))
            jdbc.sql("delete from " + table).update();
    }

    /** Through the sign-in page; the page that it leads to is open afterwards. */
    public static void signIn(Page page, String origin, String name, String password) {
        if (!page.url().contains("/login")) page.navigate(origin + "/login");
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("main form[action$='/login'] button");
    }
}
