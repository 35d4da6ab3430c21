package eu.pescoportal.account;

import eu.pescoportal.web.PortalProperties;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts, as admins keep them. */
@Controller
@RequestMapping("/admin/people")
class PeopleController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final OpenSessions sessions;
    private final PortalProperties portal;
    private final MessageSource messages;
    private final TransactionTemplate transaction;

    PeopleController(Accounts accounts, Invitations invitations, OpenSessions sessions,
            PortalProperties portal, MessageSource messages, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.portal = portal;
        this.messages = messages;
        this.transaction = transaction;
    }

    /**
     * What the page shows.
     *
     * @param wrong
     *            why nothing was changed
     * @param about
     *            the account that this is about; {@link #INVITATION} if it is the invitation; null if it is
     *            neither
     * @param link
     *            a one-time link that was just made; it is shown this once
     */
    record PeoplePage(List<Account> accounts, List<Invitation> invitations, @Nullable String said,
            @Nullable String wrong, @Nullable Long about, @Nullable String link) {

        static final long INVITATION = 0;

        /** What is wrong with the change of an account, said where it was asked for. */
        public @Nullable String wrongWith(long id) {
            return about != null && about == id ? wrong : null;
        }

        /** What is wrong and has no other place. */
        public @Nullable String wrongAtAll() {
            return about == null ? wrong : null;
        }

        public AccountRole[] roles() {
            return AccountRole.values();
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("page",
                new PeoplePage(accounts.all(), invitations.open(), (String) model.getAttribute("said"),
                        (String) model.getAttribute("wrong"), (Long) model.getAttribute("about"),
                        (String) model.getAttribute("link")));
        return "account/people";
    }

    @PostMapping("/{id}/roles")
    String roles(@PathVariable long id, @RequestParam(required = false) @Nullable List<String> role,
            RedirectAttributes flash, Locale locale) {
        var roles = roles(role);
        if (roles.isEmpty()) return answer(refused("people.roles.unknown", ""), flash, locale);
        return change(id, flash, locale, account -> {
            if (roles.get().isEmpty()) return refused("people.roles.none", account.name());
            if (account.roles().equals(roles.get())) return done("people.roles.same", account.name());
            if (account.active() && !roles.get().contains(AccountRole.ADMIN) && isLastAdmin(account))
                return refused("people.lastAdmin", account.name());
            accounts.setRoles(id, roles.get());
            if (!roles.get().contains(AccountRole.ADMIN)) invitations.cancelBy(id);
            sessions.endAll(account.name());
            return done("people.roles.saved", account.name());
        });
    }

    @PostMapping("/{id}/active")
    String active(@PathVariable long id, @RequestParam(defaultValue = "false") boolean active,
            RedirectAttributes flash, Locale locale) {
        return change(id, flash, locale, account -> {
            if (!active && isLastAdmin(account)) return refused("people.lastAdmin", account.name());
            accounts.setActive(id, active);
            if (!active) {
                invitations.cancelBy(id);
                invitations.cancelFor(id);
                sessions.endAll(account.name());
            }
            return done(active ? "people.activated" : "people.deactivated", account.name());
        });
    }

    @PostMapping("/{id}/sessions")
    String endSessions(@PathVariable long id, RedirectAttributes flash, Locale locale) {
        return change(id, flash, locale, account -> {
            sessions.endAll(account.name());
            return done("people.sessionsEnded", account.name());
        });
    }

    @PostMapping("/{id}/password-link")
    String passwordLink(@PathVariable long id, @AuthenticationPrincipal Person admin,
            RedirectAttributes flash, Locale locale) {
        return change(id, flash, locale, account -> {
            if (!account.active()) return refused("people.passwordLink.inactive", account.name());
            invitations.cancelFor(id);
            flash.addFlashAttribute("link",
                    link(invitations.add(account.roles(), id, admin.id(), Invitations.OTHERS)));
            return done("people.passwordLink.made", account.name());
        });
    }

    @PostMapping("/invitations")
    String invite(@RequestParam(required = false) @Nullable List<String> role,
            @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Person admin,
            RedirectAttributes flash, Locale locale) {
        var roles = roles(role);
        var whom = note.strip();
        var refused = roles.isEmpty()
                ? "people.roles.unknown"
                : roles.get().isEmpty()
                        ? "people.invite.none"
                        : AccountForm.isDisplayName(whom) ? null : "people.invite.note.wrong";
        if (refused != null) {
            flash.addFlashAttribute("about", PeoplePage.INVITATION);
            return answer(refused(refused, ""), flash, locale);
        }
        var token = invitations.add(roles.orElseThrow(), null, admin.id(), whom, Invitations.OTHERS);
        flash.addFlashAttribute("link", link(token));
        return answer(done(whom.isEmpty() ? "people.invite.made" : "people.invite.madeFor", whom), flash,
                locale);
    }

    @PostMapping("/invitations/{id}/cancellation")
    String cancel(@PathVariable long id, RedirectAttributes flash, Locale locale) {
        var cancelled = invitations.cancel(id) ? "people.invitation.cancelled" : "people.invitation.gone";
        return answer(done(cancelled, ""), flash, locale);
    }

    /** What came of a change: the message that says so, and the sign-in name of whom it is about. */
    private record Outcome(boolean done, String code, String name) {}

    private static Outcome done(String code, String name) {
        return new Outcome(true, code, name);
    }

    private static Outcome refused(String code, String name) {
        return new Outcome(false, code, name);
    }

    /** One admin at a time, so that two who demote each other do not leave the portal without one. */
    private String change(long id, RedirectAttributes flash, Locale locale,
            Function<Account, Outcome> change) {
        var outcome = transaction.execute(_ -> {
            accounts.lock();
            return accounts.find(id).map(change).orElseGet(() -> refused("people.unknown", ""));
        });
        if (accounts.find(id).isPresent()) flash.addFlashAttribute("about", id);
        return answer(Objects.requireNonNull(outcome), flash, locale);
    }

    private boolean isLastAdmin(Account account) {
        return account.roles().contains(AccountRole.ADMIN) && !accounts.hasOtherAdmin(account.id());
    }

    /** @return nothing if one of the words is no role */
    private static Optional<Set<AccountRole>> roles(@Nullable List<String> words) {
        if (words == null) return Optional.of(Set.of());
        var known = Arrays.stream(AccountRole.values()).map(AccountRole::name).collect(Collectors.toSet());
        if (!known.containsAll(words)) return Optional.empty();
        return Optional.of(words.stream()
                .map(AccountRole::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountRole.class))));
    }

    private String link(String token) {
        return portal.absolute("/setup") + "?token=" + token;
    }

    private String answer(Outcome outcome, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute(outcome.done() ? "said" : "wrong",
                messages.getMessage(outcome.code(), new Object[]{outcome.name()}, locale));
        return "redirect:/admin/people";
    }
}
