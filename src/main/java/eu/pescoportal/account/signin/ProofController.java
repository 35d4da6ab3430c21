package eu.pescoportal.account.signin;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.attempt.TooManyAttemptsException;
import eu.pescoportal.account.signin.passkey.Passkeys;
import eu.pescoportal.account.signin.session.SignInTime;
import eu.pescoportal.web.parameter.OtherParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks who is signed in for the password or a passkey once more, then does what waited for it. */
@Controller
class ProofController {

    static final String ADDRESS = "/account/confirmation";

    private final OwnPassword password;
    private final Passkeys passkeys;
    private final SignedIn signedIn;
    private final Clock clock;

    ProofController(OwnPassword password, Passkeys passkeys, SignedIn signedIn, Clock clock) {
        this.password = password;
        this.passkeys = passkeys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param what
     *            the message that says what waits
     * @param proven
     *            whether the proof is there already, by a passkey
     */
    record ProofPage(String name, String what, String back, boolean proven, boolean passkey,
            Problems problems) {}

    @GetMapping(ADDRESS)
    String show(@AuthenticationPrincipal Person person, HttpServletRequest request, Model model) {
        var held = HeldForm.of(person, request);
        if (held == null) return "redirect:/account";
        model.addAttribute("page", page(held, person, signedIn.isProven(request), Problems.NONE));
        return "account/proof";
    }

    private ProofPage page(HeldForm held, Person person, boolean proven, Problems problems) {
        return new ProofPage(person.name(), held.what().code(), held.what().page(), proven,
                !passkeys.of(person).isEmpty(), problems);
    }

    /** Null once what waited has answered. */
    @PostMapping(ADDRESS)
    @Nullable
    String confirm(@RequestParam(name = "current", defaultValue = "") String typed,
            @AuthenticationPrincipal Person person, HttpServletRequest request, HttpServletResponse response,
            Model model) throws ServletException, IOException {
        var held = HeldForm.of(person, request);
        if (held == null) return "redirect:/account";
        if (!signedIn.isProven(request)) {
            var problems = password.problems("current", typed, Sender.of(person, request));
            if (!problems.isEmpty()) {
                if (problems.seconds() > 0) TooManyAttemptsException.announce(problems.seconds(), response);
                model.addAttribute("page", page(held, person, false, problems));
                return "account/proof";
            }
            request.changeSessionId();
            SignInTime.prove(request.getSession(), clock.instant());
        }
        HeldForm.drop(request);
        request.getRequestDispatcher(held.path())
                .forward(new OtherParameters(request, held.typed()), response);
        return null;
    }
}
