package eu.pescoportal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody signed in can see and change of their own account. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final OpenSessions sessions;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;
    private final TransactionTemplate transaction;

    AccountController(Accounts accounts, Invitations invitations, OpenSessions sessions,
            SignInAttempts attempts, PasswordEncoder encoder, PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.attempts = attempts;
        this.encoder = encoder;
        this.owners = owners;
        this.passkeys = passkeys;
        this.transaction = transaction;
    }

    /** A passkey as its owner knows it. */
    record Passkey(String id, String label, Instant created, Instant lastUsed) {

        static Passkey of(CredentialRecord passkey) {
            return new Passkey(passkey.getCredentialId().toBase64UrlString(), passkey.getLabel(),
                    passkey.getCreated(), passkey.getLastUsed());
        }
    }

    /**
     * What the page shows.
     *
     * @param problems
     *            the message key of what is wrong, by field
     * @param seconds
     *            how long to wait before the password is looked at again
     */
    record AccountPage(Account account, String displayName, List<OpenSession> sessions,
            List<Passkey> passkeys, Map<String, String> problems, int seconds, @Nullable String said) {

        public boolean hasOtherSessions() {
            return sessions.stream().anyMatch(s -> !s.here());
        }
    }

    @GetMapping("/account")
    String show(@RequestParam(required = false) @Nullable String passkey,
            @AuthenticationPrincipal Person person, HttpServletRequest request, Model model) {
        var said = passkey != null ? "passkey.added" : (String) model.getAttribute("said");
        return show(person, null, Map.of(), 0, said, request, model);
    }

    private String show(Person person, @Nullable String displayName, Map<String, String> problems,
            int seconds, @Nullable String said, HttpServletRequest request, Model model) {
        var account = accounts.find(person.id()).orElseThrow();
        var shown = displayName != null ? displayName : Objects.requireNonNullElse(account.displayName(), "");
        model.addAttribute("page",
                new AccountPage(account, shown, sessions.of(person.name(), request.getSession().getId()),
                        passkeys(person), problems, seconds, said));
        return "account/show";
    }

    private List<Passkey> passkeys(Person person) {
        var owner = owners.findByUsername(person.name());
        return owner == null
                ? List.of()
                : passkeys.findByUserId(owner.getId()).stream().map(Passkey::of).toList();
    }

    @PostMapping("/account/display-name")
    String displayName(@RequestParam(defaultValue = "") String displayName,
            @AuthenticationPrincipal Person person, HttpServletRequest request, Model model,
            RedirectAttributes flash) {
        var name = displayName.strip();
        if (!AccountForm.isDisplayName(name))
            return show(person, displayName, Map.of("displayName", "setUp.displayName.wrong"), 0, null,
                    request, model);
        accounts.setDisplayName(person.id(), name.isEmpty() ? null : name);
        return said(name.isEmpty() ? "account.displayName.removed" : "account.displayName.saved", flash);
    }

    @PostMapping("/account/password")
    String password(@RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeat,
            @AuthenticationPrincipal Person person, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes flash) {
        var problems = new LinkedHashMap<String, String>();
        var seconds = 0;
        try {
            if (!isCurrent(current, person, request)) problems.put("current", "account.password.wrong");
        } catch (TooManyAttemptsException e) {
            seconds = e.seconds();
            problems.put("current", "account.password.wait");
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        }
        problems.putAll(AccountForm.passwordProblems(password, repeat, person.name()));
        if (!problems.isEmpty()) return show(person, null, problems, seconds, null, request, model);
        var hash = Objects.requireNonNull(encoder.encode(password));
        transaction.executeWithoutResult(_ -> {
            accounts.setPassword(person.id(), hash);
            invitations.cancelFor(person.id());
            sessions.endOthers(person.name(), request.getSession().getId());
        });
        return said("account.password.saved", flash);
    }

    /** As slowly as at the sign-in page: whoever finds a browser open does not guess faster here. */
    private boolean isCurrent(String typed, Person person, HttpServletRequest request) {
        attempts.begin(person.name(), request.getRemoteAddr());
        var hash = accounts.find(person.id()).orElseThrow().password();
        if (!encoder.matches(typed, hash)) return false;
        attempts.succeeded(person.name(), request.getRemoteAddr());
        return true;
    }

    @PostMapping("/account/sessions")
    String endSession(@RequestParam(defaultValue = "") String handle, @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        var ended = sessions.end(person.name(), handle);
        return said(ended ? "account.session.ended" : "account.session.gone", flash);
    }

    @PostMapping("/account/sessions/others")
    String endOtherSessions(@AuthenticationPrincipal Person person, HttpServletRequest request,
            RedirectAttributes flash) {
        transaction
                .executeWithoutResult(_ -> sessions.endOthers(person.name(), request.getSession().getId()));
        return said("account.sessions.ended", flash);
    }

    @PostMapping("/account/passkeys")
    String removePasskey(@RequestParam(defaultValue = "") String id, @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        var own = passkeys(person).stream().anyMatch(p -> p.id().equals(id));
        if (own) passkeys.delete(Bytes.fromBase64(id));
        return said(own ? "passkey.removed" : "passkey.gone", flash);
    }

    private static String said(String code, RedirectAttributes flash) {
        flash.addFlashAttribute("said", code);
        return "redirect:/account";
    }
}
