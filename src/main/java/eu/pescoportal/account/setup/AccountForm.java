package eu.pescoportal.account.setup;
import eu.pescoportal.account.Account;
import eu.pescoportal.account.NewPasswords;
import eu.pescoportal.account.signin.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed to set up an account; the passwords are never shown again. */
public record AccountForm(String name, String displayName, String password, String repeat) {

    static final AccountForm EMPTY = new AccountForm(null, null, null, null);

    /** What was not sent at all is empty. */
    public AccountForm(@Nullable String name, @Nullable String displayName, @Nullable String password,
            @Nullable String repeat) {
        this.name = Account.normalised(name);
        this.displayName = Objects.requireNonNullElse(displayName, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
        this.repeat = Objects.requireNonNullElse(repeat, "");
    }

    AccountForm named(String account) {
        return new AccountForm(account, displayName, password, repeat);
    }

    Problems problems(NewPasswords passwords) {
        var problems = new LinkedHashMap<String, String>();
        if (!Account.isName(name)) problems.put("name", "setUp.name.wrong");
        if (!Account.isDisplayName(displayName)) problems.put("displayName", "setUp.displayName.wrong");
        var broken = passwords.broken(password, name, displayName);
        problems.putAll(passwordProblems(password, repeat, broken));
        return Problems.of(problems);
    }

    /** No password belongs into a log. */
    @Override
    public String toString() {
        return "AccountForm[" + name + "]";
    }

    /**
     * @param broken
     *            the rule for passwords that it breaks
     */
    public static Map<String, String> passwordProblems(String password, String repeat,
            Optional<String> broken) {
        if (broken.isPresent()) return Map.of("password", broken.get());
        return password.equals(repeat) ? Map.of() : Map.of("repeat", "password.repeat");
    }
}
