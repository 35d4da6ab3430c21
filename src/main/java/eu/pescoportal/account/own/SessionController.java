package eu.pescoportal.account.own;

import eu.pescoportal.account.OpenSessions;
import eu.pescoportal.account.Person;
import eu.pescoportal.web.event.Events;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends sessions of one's own. */
@Controller
@RequestMapping("/account/sessions")
class SessionController {

    private final OpenSessions sessions;

    SessionController(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping
    String end(@RequestParam(defaultValue = "") String handle, @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        var ended = sessions.end(person.name(), handle);
        if (ended) Events.tell("sessions-ended", "name", person.name());
        return AccountController.said(ended ? "account.session.ended" : "account.session.gone", flash);
    }

    @PostMapping("/others")
    String endOthers(@AuthenticationPrincipal Person person, HttpServletRequest request,
            RedirectAttributes flash) {
        sessions.endOthers(person.name(), request.getSession().getId());
        Events.tell("sessions-ended", "name", person.name());
        return AccountController.said("account.sessions.ended", flash);
    }
}
