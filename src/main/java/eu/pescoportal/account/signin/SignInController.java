package eu.pescoportal.account.signin;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.signin.attempt.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; what is typed into it goes to {@link PasswordSignIn}. */
@Controller
class SignInController {

    /**
     * @param notice
     *            the message key of why the person is here; none: they chose to come
     * @param error
     *            the message key of why they were not let in
     */
    record SignInPage(String name, @Nullable String notice, @Nullable String error, int seconds) {}

    private static final List<String> NOTICES = List.of("kept", "stale", "out", "ready", "passkey");

    private final KeptForms forms;

    SignInController(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        var notice = NOTICES.stream()
                .filter(request.getParameterMap()::containsKey)
                .findFirst()
                .or(() -> Optional.ofNullable(forms.any(request) ? "kept" : null));
        model.addAttribute("page",
                new SignInPage("", notice.map("signIn.notice."::concat).orElse(null), null, 0));
        return "account/login";
    }

    /** Signing out takes a button, which stands there. */
    @GetMapping("/logout")
    String signOut() {
        return "redirect:/account";
    }

    /** Only reached from within, when a sign-in failed. */
    @PostMapping("/login/refused")
    String refused(
            @RequestAttribute(name = SignInHandler.FAILURE, required = false) @Nullable Exception failure,
            @RequestParam(defaultValue = "") String name, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        if (failure == null) return "redirect:/login";
        var notice = forms.any(request) ? "signIn.notice.kept" : null;
        if (failure instanceof TooManyAttemptsException tooMany) {
            TooManyAttemptsException.announce(tooMany.seconds(), response);
            model.addAttribute("page", new SignInPage(name, notice, "signIn.wait", tooMany.seconds()));
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("page", new SignInPage(name, notice, "signIn.wrong", 0));
        }
        return "account/login";
    }
}
