package eu.pescoportal.account.setup;
import eu.pescoportal.account.Invitation;
import eu.pescoportal.account.Invitations;
import eu.pescoportal.account.NewPasswords;
import eu.pescoportal.account.signin.Problems;
import eu.pescoportal.web.event.Events;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: to an account of one's own, or to a new password. */
@Controller
class SetupController {

    private final Invitations invitations;
    private final SetUp setUp;
    private final NewPasswords passwords;

    SetupController(Invitations invitations, SetUp setUp, NewPasswords passwords) {
        this.invitations = invitations;
        this.setUp = setUp;
        this.passwords = passwords;
    }

    /** What the page shows. */
    record SetupPage(String token, Invitation invitation, AccountForm form, Problems problems) {

        public String title() {
            return invitation.isForPassword() ? "setUp.title.password" : "setUp.title";
        }

        public String button() {
            return invitation.isForPassword() ? "setUp.button.password" : "setUp.button";
        }
    }

    @GetMapping("/setup")
    String show(@RequestParam(defaultValue = "") String token, HttpServletResponse response, Model model) {
        var invitation = invitations.find(token);
        if (invitation.isEmpty()) return gone(token, response);
        model.addAttribute("page", new SetupPage(token, invitation.get(), AccountForm.EMPTY, Problems.NONE));
        return "account/setup";
    }

    @PostMapping("/setup")
    String setUp(@RequestParam(defaultValue = "") String token, AccountForm typed, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        var found = invitations.find(token);
        if (found.isEmpty()) return gone(token, response);
        var invitation = found.get();
        var form = invitation.accountName() == null ? typed : typed.named(invitation.accountName());
        var problems = form.problems(passwords);
        if (problems.isEmpty()) {
            var use = new SetUp.Use(token, invitation, form, passwords.hash(form.password()),
                    request.getRemoteAddr());
            switch (setUp.carryOut(use)) {
                case DONE -> {
                    Events.tell("link-used", "kind", invitation.isForPassword() ? "password" : "account",
                            "name", form.name(), "address", request.getRemoteAddr());
                    return "redirect:/login?ready";
                }
                case GONE -> {
                    return gone(token, response);
                }
                case TAKEN -> problems = Problems.of(Map.of("name", "setUp.name.taken"));
            }
        }
        model.addAttribute("page", new SetupPage(token, invitation, form, problems));
        return "account/setup";
    }

    private static String gone(String token, HttpServletResponse response) {
        response.setStatus((token.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.GONE).value());
        return "account/gone";
    }
}
