package eu.pescoportal.account.own;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.Guarded;
import eu.pescoportal.account.signin.passkey.Passkeys;
import eu.pescoportal.web.event.Events;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes passkeys of one's own; Spring adds them. */
@Controller
class PasskeyController {

    private final Passkeys passkeys;

    PasskeyController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** Leads back to where one is added, now that {@link Guarded} lets it be; the name stands there again. */
    @PostMapping("/account/passkeys/new")
    String begin(@RequestParam(defaultValue = "") String label, RedirectAttributes flash) {
        flash.addFlashAttribute("label", label);
        return "redirect:/account#passkeys";
    }

    @PostMapping("/account/passkeys")
    String remove(@RequestParam(defaultValue = "") String id, @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        var removed = passkeys.remove(id, person);
        if (removed) Events.tell("passkey-removed");
        return AccountController.said(removed ? "passkey.removed" : "passkey.gone", flash);
    }
}
