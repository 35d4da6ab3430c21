package eu.pescoportal.register;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.web.LayoutPart;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.Parameters;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.ui.ModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives each handler the snapshot it answers from, and each page what it says of it: one for a request. */
@ControllerAdvice("eu.pescoportal")
class RegisterAdvice implements LayoutPart {

    private final Snapshots snapshots;
    private final MessageSource messages;

    RegisterAdvice(Snapshots snapshots, MessageSource messages) {
        this.snapshots = snapshots;
        this.messages = messages;
    }

    /**
     * Whoever is signed in sees what was published a moment ago, wherever that was. An error page must not
     * fail in its turn: it takes what is at hand.
     */
    @ModelAttribute
    Snapshot snapshot(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) return snapshots.newest();
        var preview = Preview.of(request);
        if (preview != null) return preview.snapshot();
        if (request.getUserPrincipal() != null) snapshots.refreshed();
        return snapshots.known(AsOf.known(new Parameters(given)));
    }

    @ModelAttribute
    RegisterWords words(@ModelAttribute(binding = false) Snapshot snapshot, Locale locale) {
        return new RegisterWords(snapshot, messages, locale);
    }

    @ModelAttribute
    Edition edition(@ModelAttribute(binding = false) Snapshot snapshot) {
        return snapshot.edition(Math.max(snapshot.revision(), snapshots.newest().revision()));
    }

    @Override
    public void addTo(ModelMap model) {
        model.addAttribute(edition(snapshots.newest()));
    }

    /** Null where the page shows what was published. */
    @ModelAttribute("preview")
    @Nullable
    Preview preview(HttpServletRequest request) {
        return Preview.of(request);
    }

    /** Null where the page shows the newest revision. */
    @ModelAttribute("since")
    @Nullable
    Since since(@ModelAttribute(binding = false) Snapshot snapshot, HttpServletRequest request) {
        var newest = snapshots.newest();
        return snapshot.revision() < newest.revision()
                ? Since.of(snapshot, newest, Link.of(request).path())
                : null;
    }

    /** Where the same page stands in today's register. */
    @ModelAttribute("inTodaysRegister")
    Link inTodaysRegister(HttpServletRequest request) {
        return Link.of(request).without("known");
    }
}
