package eu.pescoportal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: to an account of one's own, or to a new password. */
@Controller
class SetupController {

    private final Invitations invitations;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final SignInAttempts attempts;
    private final KnownAddresses known;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    SetupController(Invitations invitations, Accounts accounts, OpenSessions sessions,
            SignInAttempts attempts, KnownAddresses known, PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.known = known;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /**
     * What the page shows.
     *
     * @param problems
     *            the message key of what is wrong, by field
     */
    record SetupPage(String token, Invitation invitation, AccountForm form, Map<String, String> problems) {}

    @GetMapping("/setup")
    String show(@RequestParam(defaultValue = "") String token, HttpServletResponse response, Model model) {
        var invitation = invitations.find(token);
        if (invitation.isEmpty()) return gone(token, response);
        model.addAttribute("page", new SetupPage(token, invitation.get(), AccountForm.EMPTY, Map.of()));
        return "account/setup";
    }

    @PostMapping("/setup")
    String setUp(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeat,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        var found = invitations.find(token);
        if (found.isEmpty()) return gone(token, response);
        var invitation = found.get();
        var form = new AccountForm(Objects.requireNonNullElse(invitation.accountName(), name), displayName,
                password, repeat);
        var problems = form.problems();
        if (problems.isEmpty()) {
            var hash = Objects.requireNonNull(encoder.encode(form.password()));
            var outcome = transaction.execute(status -> {
                var done = use(token, invitation, form, hash, request.getRemoteAddr());
                if (done != Outcome.DONE) status.setRollbackOnly();
                return done;
            });
            if (outcome == Outcome.DONE) return "redirect:/login?ready";
            if (outcome == Outcome.GONE) return gone(token, response);
            problems.put("name", "setUp.name.taken");
        }
        model.addAttribute("page", new SetupPage(token, invitation, form, problems));
        return "account/setup";
    }

    private enum Outcome {
        DONE, GONE, TAKEN
    }

    /** Whoever has the link is as well known as after a sign-in. */
    private Outcome use(String token, Invitation invitation, AccountForm form, String hash, String address) {
        accounts.lock(); // first, so that of two links to the first admin one waits for the other
        if (!invitations.use(token)) return Outcome.GONE;
        var id = invitation.accountId();
        if (id != null) {
            accounts.setPassword(id, hash);
            invitations.cancelFor(id);
            sessions.endAll(form.name());
            attempts.forget(form.name());
            known.remember(id, form.name(), address);
            return Outcome.DONE;
        }
        var added = accounts.add(form.name(), hash, invitation.roles(),
                form.displayName().isEmpty() ? null : form.displayName());
        if (added.isEmpty()) return Outcome.TAKEN;
        invitations.cancelFirst();
        known.remember(added.get(), form.name(), address);
        return Outcome.DONE;
    }

    private static String gone(String token, HttpServletResponse response) {
        response.setStatus((token.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.GONE).value());
        return "account/gone";
    }
}
