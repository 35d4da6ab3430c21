package eu.pescoportal.editing;

import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import java.util.Arrays;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People with accounts. */
class Staff {

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Person with(String name, AccountRole... roles) {
        var id = jdbc.sql("""
                insert into account (name, roles) values (:name, :roles)
                on conflict (name) do update set roles = excluded.roles returning id
                """)
                .param("name", name)
                .param("roles", Arrays.stream(roles).map(AccountRole::name).toArray(String[]::new))
                .query(Long.class)
                .single();
        return new Person(id, name, null, Set.of(roles));
    }
}
