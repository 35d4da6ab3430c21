package eu.pescoportal.account.feed;

import eu.pescoportal.account.FeedAddresses;
import eu.pescoportal.account.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the secret address of one's own feed, makes another one, takes it away. */
@Controller
@RequestMapping("/account/feed")
class FeedController {

    private final FeedAddresses addresses;

    FeedController(FeedAddresses addresses) {
        this.addresses = addresses;
    }

    @PostMapping
    String renew(@AuthenticationPrincipal Person person, RedirectAttributes flash) {
        flash.addFlashAttribute("feed", addresses.renew(person));
        return "redirect:/account#feed";
    }

    @PostMapping("/off")
    String switchOff(@AuthenticationPrincipal Person person, RedirectAttributes flash) {
        addresses.switchOff(person);
        flash.addFlashAttribute("said", "account.feed.off");
        return "redirect:/account";
    }
}
