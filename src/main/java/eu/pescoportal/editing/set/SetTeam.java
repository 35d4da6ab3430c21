package eu.pescoportal.editing.set;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Colleague;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on a set: whoever began it, and whom its authors ask. */
@Component
public class SetTeam {

    private final JdbcClient jdbc;
    private final DraftSetStore store;

    SetTeam(JdbcClient jdbc, DraftSetStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** Everybody who could be asked. */
    public List<Colleague> others(DraftSet set) {
        return jdbc.sql("""
                select id, coalesce(display_name, name) as name from account
                where active and roles && '{EDITOR,ADMIN}' and not id = any (:authors)
                order by 2
                """)
                .param("authors", set.authors().stream().map(Colleague::id).toArray(Long[]::new))
                .query((row, _) -> new Colleague(row.getLong("id"), row.getString("name"), true))
                .list();
    }

    /** @return whether there is such a person */
    public boolean add(DraftSet set, long account, Person author) {
        requireAuthor(set, author);
        var colleague = others(set).stream().filter(other -> other.id() == account).findFirst();
        colleague.ifPresent(other -> store.addAuthor(set, other));
        return colleague.isPresent();
    }

    /** @return whether somebody is left; if not, the set stays that person's */
    public boolean leave(DraftSet set, Person author) {
        requireAuthor(set, author);
        return store.removeAuthor(set, author.id());
    }

    private static void requireAuthor(DraftSet set, Person author) {
        if (!set.isEditableBy(author)) throw new ForbiddenException(DraftSet.NOT_YOURS);
    }
}
