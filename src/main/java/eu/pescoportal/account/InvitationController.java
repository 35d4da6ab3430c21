package eu.pescoportal.account;

import eu.pescoportal.web.event.Events;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets admins invite somebody, and take a one-time link back. */
@Controller
@RequestMapping("/admin/people/invitations")
class InvitationController {

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping
    String invite(@RequestParam(required = false) @Nullable List<String> role,
            @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Person admin,
            RedirectAttributes flash) {
        var outcome = AccountRole.all(role)
                .map(roles -> invite(roles, note.strip(), admin))
                .orElseGet(() -> Outcome.refused("people.roles.unknown", ""));
        return PeopleController.answer(outcome.about(Outcome.INVITATION), flash);
    }

    private Outcome invite(Set<AccountRole> roles, String whom, Person admin) {
        if (roles.isEmpty()) return Outcome.refused("people.invite.none", "");
        if (!Account.isDisplayName(whom)) return Outcome.refused("people.invite.note.wrong", "");
        var token = invitations.add(roles, null, admin.id(), whom, Invitations.OTHERS);
        return Outcome.done(whom.isEmpty() ? "people.invite.made" : "people.invite.madeFor", whom)
                .with(invitations.link(token))
                .told("link-made", "kind", "account", "roles", Account.words(roles));
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable long id, RedirectAttributes flash) {
        var cancelled = invitations.cancel(id);
        if (cancelled) Events.tell("link-cancelled");
        var code = cancelled ? "people.invitation.cancelled" : "people.invitation.gone";
        return PeopleController.answer(Outcome.done(code, ""), flash);
    }
}
