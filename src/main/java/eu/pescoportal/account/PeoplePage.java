package eu.pescoportal.account;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the accounts shows.
 *
 * @param demanded
 *            the roles whose people have to sign in with a passkey
 * @param outcome
 *            of the change that led here; null: none did
 */
record PeoplePage(List<Account> accounts, List<Invitation> invitations, Set<AccountRole> demanded,
        @Nullable Outcome outcome, Moments moments) {

    public @Nullable Outcome done() {
        return outcome != null && outcome.done() ? outcome : null;
    }

    private @Nullable Outcome wrong() {
        return outcome != null && !outcome.done() ? outcome : null;
    }

    /** What is wrong with the change of an account, said where it was asked for. */
    public @Nullable Outcome wrongWith(long id) {
        var wrong = wrong();
        return wrong != null && wrong.about() != null && wrong.about() == id ? wrong : null;
    }

    public @Nullable Outcome wrongWithTheInvitation() {
        return wrongWith(Outcome.INVITATION);
    }

    /** What is wrong and has no other place. */
    public @Nullable Outcome wrongAtAll() {
        var wrong = wrong();
        return wrong != null && wrong.about() == null ? wrong : null;
    }

    public AccountRole[] roles() {
        return AccountRole.values();
    }
}
