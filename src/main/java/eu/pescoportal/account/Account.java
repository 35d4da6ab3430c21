package eu.pescoportal.account;

import eu.pescoportal.vocabulary.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the table of accounts, with the numbers of its open sessions and of its passkeys. */
public record Account(long id, String name, @Nullable String password, Set<AccountRole> roles,
        @Nullable String displayName, boolean active, @Nullable Instant lastSignInAt, int sessions,
        int passkeys) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

    /**
     * What was typed, as the table has it. What comes along when a name is pasted is forgiven: blanks around
     * it, those that do not break included, and whatever nobody sees.
     */
    public static String normalised(@Nullable String typed) {
        if (typed == null) return "";
        var seen = typed.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isSpaceChar(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Words.lower(seen.toString().strip());
    }

    public static boolean isName(String normalised) {
        return NAME.matcher(normalised).matches();
    }

    public static boolean isDisplayName(String text) {
        return text.length() <= 100 && text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    static Account of(ResultSet row, int number) throws SQLException {
        var seen = row.getObject("last_sign_in_at", OffsetDateTime.class);
        return new Account(row.getLong("id"), row.getString("name"), row.getString("password"), roles(row),
                row.getString("display_name"), row.getBoolean("active"),
                seen == null ? null : seen.toInstant(), row.getInt("sessions"), row.getInt("passkeys"));
    }

    static Set<AccountRole> roles(ResultSet row) throws SQLException {
        var words = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(words)
                .map(AccountRole::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountRole.class)));
    }

    /** As {@code string_to_array(…, ',')} takes them. */
    static String words(Set<AccountRole> roles) {
        return roles.stream().sorted().map(AccountRole::name).collect(Collectors.joining(","));
    }

    public Person person() {
        return new Person(id, name, password, roles);
    }
}
