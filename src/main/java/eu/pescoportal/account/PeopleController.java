package eu.pescoportal.account;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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
    private final PeopleEditor people;
    private final PasskeyDemands demands;
    private final Clock clock;

    PeopleController(Accounts accounts, Invitations invitations, PeopleEditor people, PasskeyDemands demands,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.people = people;
        this.demands = demands;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("page", new PeoplePage(accounts.all(), invitations.open(), demands.roles(),
                (Outcome) model.getAttribute("outcome"), new Moments(clock.getZone())));
        return "account/people";
    }

    @PostMapping("/{id}/roles")
    String roles(@PathVariable long id, @RequestParam(required = false) @Nullable List<String> role,
            RedirectAttributes flash) {
        var outcome = AccountRole.all(role)
                .map(roles -> people.setRoles(id, roles).told("roles-set", "roles", Account.words(roles)))
                .orElseGet(() -> Outcome.refused("people.roles.unknown", ""));
        return answer(outcome, flash);
    }

    @PostMapping("/{id}/active")
    String active(@PathVariable long id, @RequestParam(defaultValue = "false") boolean active,
            RedirectAttributes flash) {
        var outcome = active ? people.activate(id) : people.deactivate(id);
        return answer(outcome.told(active ? "account-activated" : "account-deactivated"), flash);
    }

    @PostMapping("/{id}/sessions")
    String endSessions(@PathVariable long id, RedirectAttributes flash) {
        return answer(people.endSessions(id).told("sessions-ended"), flash);
    }

    @PostMapping("/{id}/passkeys")
    String removePasskeys(@PathVariable long id, RedirectAttributes flash) {
        return answer(people.removePasskeys(id).told("passkeys-removed"), flash);
    }

    @PostMapping("/passkeys")
    String demand(@RequestParam(required = false) @Nullable List<String> role,
            @AuthenticationPrincipal Person admin, RedirectAttributes flash) {
        var outcome = AccountRole.all(role)
                .map(roles -> demands.set(roles, admin))
                .orElseGet(() -> Outcome.refused("people.roles.unknown", ""));
        return answer(outcome, flash);
    }

    @PostMapping("/{id}/password-link")
    String makePasswordLink(@PathVariable long id, @AuthenticationPrincipal Person admin,
            RedirectAttributes flash) {
        return answer(people.makePasswordLink(id, admin).told("link-made", "kind", "password"), flash);
    }

    static String answer(Outcome outcome, RedirectAttributes flash) {
        flash.addFlashAttribute("outcome", outcome);
        return "redirect:/admin/people";
    }
}
