package eu.pescoportal.account.own;
import eu.pescoportal.account.Account;
import eu.pescoportal.account.Accounts;
import eu.pescoportal.account.FeedAddresses;
import eu.pescoportal.account.Moments;
import eu.pescoportal.account.OpenSessions;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.Problems;
import eu.pescoportal.account.signin.Sender;
import eu.pescoportal.account.signin.attempt.TooManyAttemptsException;
import eu.pescoportal.account.signin.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody signed in can see and change of their own account. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final Passkeys passkeys;
    private final PasswordEditor passwords;
    private final FeedAddresses feeds;
    private final Clock clock;

    AccountController(Accounts accounts, OpenSessions sessions, Passkeys passkeys, PasswordEditor passwords,
            FeedAddresses feeds, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.feeds = feeds;
        this.clock = clock;
    }

    @ModelAttribute
    Sender sender(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        return Sender.of(person, request);
    }

    @GetMapping("/account")
    String show(@RequestParam(required = false) @Nullable String passkey,
            @RequestParam(required = false) @Nullable String enrol,
            @ModelAttribute(binding = false) Sender sender, Model model) {
        var said = passkey != null
                ? "passkey.added"
                : enrol != null ? "passkey.enrol" : (String) model.getAttribute("said");
        return show(page(sender, (String) model.getAttribute("feed")).saying(said), model);
    }

    @PostMapping("/account/display-name")
    String displayName(@RequestParam(defaultValue = "") String displayName,
            @ModelAttribute(binding = false) Sender sender, Model model, RedirectAttributes flash) {
        var name = displayName.strip();
        if (!Account.isDisplayName(name)) {
            var wrong = Problems.of(Map.of("displayName", "setUp.displayName.wrong"));
            return show(page(sender, null).refusing(displayName, wrong), model);
        }
        accounts.setDisplayName(sender.person().id(), name.isEmpty() ? null : name);
        return said(name.isEmpty() ? "account.displayName.removed" : "account.displayName.saved", flash);
    }

    @PostMapping("/account/password")
    String password(PasswordForm form, @ModelAttribute(binding = false) Sender sender,
            HttpServletResponse response, Model model, RedirectAttributes flash) {
        var problems = passwords.change(form, sender);
        if (problems.isEmpty()) return said("account.password.saved", flash);
        if (problems.seconds() > 0) TooManyAttemptsException.announce(problems.seconds(), response);
        return show(page(sender, null).refusing(null, problems), model);
    }

    private AccountPage page(Sender sender, @Nullable String newFeed) {
        return new AccountPage(accounts.find(sender.person().id()).orElseThrow(),
                sessions.of(sender.name(), sender.session()), passkeys.of(sender.person()),
                new Moments(clock.getZone()), new AccountPage.Feed(feeds.madeFor(sender.person()), newFeed));
    }

    private static String show(AccountPage page, Model model) {
        model.addAttribute("page", page);
        return "account/show";
    }

    static String said(String code, RedirectAttributes flash) {
        flash.addFlashAttribute("said", code);
        return "redirect:/account";
    }
}
