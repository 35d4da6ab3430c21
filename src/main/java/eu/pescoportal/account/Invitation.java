package eu.pescoportal.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link: to an account of one's own, or to a new password.
 *
 * @param accountId
 *            whose password it lets choose; null for a new account
 * @param accountName
 *            the name to sign in with of that account
 * @param createdBy
 *            who made the link, as colleagues know them; null if the portal did, for the first admin
 * @param note
 *            for whom it is, in the words of who made it; may be empty
 */
public record Invitation(long id, Set<AccountRole> roles, @Nullable Long accountId,
        @Nullable String accountName, @Nullable String createdBy, String note, Instant expiresAt) {

    static Invitation of(ResultSet row, int number) throws SQLException {
        return new Invitation(row.getLong("id"), Account.roles(row), row.getObject("account_id", Long.class),
                row.getString("account_name"), row.getString("created_by_name"), row.getString("note"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    public boolean isForPassword() {
        return accountId != null;
    }

    /** Whom it is for: by name, if there is an account, or in the words of who made it. */
    public String whom() {
        return accountName != null ? accountName : note;
    }
}
