package eu.pescoportal.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person may do: draft; publish what another person drafted; both of these, and keep the accounts. */
public enum AccountRole {
    EDITOR, REVIEWER, ADMIN;

    /**
     * @param ticked
     *            as a form sends them; null if none was ticked
     * @return nothing if one of the words is no role
     */
    static Optional<Set<AccountRole>> all(@Nullable List<String> ticked) {
        if (ticked == null) return Optional.of(Set.of());
        var roles = Arrays.stream(values())
                .filter(role -> ticked.contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountRole.class)));
        var known = roles.stream().map(AccountRole::name).toList();
        return known.containsAll(ticked) ? Optional.of(roles) : Optional.empty();
    }
}
