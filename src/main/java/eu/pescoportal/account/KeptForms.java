package eu.pescoportal.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was typed into forms of the editors when the session had ended: one form for each place, until it is
 * sent again. The session holds them, once.
 */
@Component
public class KeptForms {

    /** Set on a request that reads a kept form, and on no other: what an address says is nobody's work. */
    public static final String SHOWN = "eu.pescoportal.account.shown";
    /** What a parameter {@code form} looks like that tells forms for new records apart. */
    public static final String FORM_ID = "[0-9a-f-]{36}";
    /** The parameter by which a page is asked for again. */
    public static final String CONTINUE = "continue";
    /** Long enough for a lunch, or for an admin who must help with a forgotten password. */
    public static final Duration KEPT_FOR = Duration.ofHours(12);
    private static final String FORMS_KEPT = "eu.pescoportal.account.forms";
    private static final String FORM = "form";
    private static final int MOST = 8;

    /** In all, since a session is read and written as a whole; the largest real form has 40 kB. */
    private static final int LARGEST = 1024 * 1024;

    /**
     * The forms of that person that wait to be sent again, the last one first: where to find each, by what
     * its record is called there.
     */
    public SequencedMap<String, String> of(Person person, HttpServletRequest request) {
        var found = new LinkedHashMap<String, String>();
        forms(request).reversed()
                .values()
                .stream()
                .filter(form -> form.isBy(person))
                .forEach(form -> found.put(continued(form.address()), form.name()));
        return found;
    }

    /** The address of a page that is asked for again after a sign-in. */
    public static String continued(String address) {
        if (address.endsWith("?" + CONTINUE) || address.endsWith("&" + CONTINUE)) return address;
        return address + (address.contains("?") ? "&" : "?") + CONTINUE;
    }

    /** Whether something typed waits for the sign-in. */
    public boolean any(HttpServletRequest request) {
        return !forms(request).isEmpty();
    }

    /** The one that was sent to the place that is asked for. */
    public Optional<KeptForm> at(HttpServletRequest request) {
        return Optional.ofNullable(forms(request).get(place(request)));
    }

    public void keep(KeptForm form, HttpServletRequest sent) {
        var forms = forms(sent);
        forms.putLast(place(sent), form);
        while (forms.size() > MOST || forms.values().stream().mapToInt(KeptForm::size).sum() > LARGEST)
            forms.pollFirstEntry();
        keep(forms, sent);
    }

    /** What was sent again is kept no longer. */
    public void drop(HttpServletRequest sent) {
        var forms = forms(sent);
        forms.remove(place(sent));
        keep(forms, sent);
    }

    /** Which of the forms for a new record it is that were open at one address, as an address names it. */
    static @Nullable String which(HttpServletRequest request) {
        var form = request.getParameter(FORM);
        return form == null || !form.matches(FORM_ID) ? null : FORM + "=" + form;
    }

    private static String place(HttpServletRequest request) {
        var form = which(request);
        return form == null ? request.getRequestURI() : request.getRequestURI() + "?" + form;
    }

    /** By their places, the last one last. */
    private static LinkedHashMap<String, KeptForm> forms(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(FORMS_KEPT);
        var forms = new LinkedHashMap<String, KeptForm>();
        if (kept instanceof Map<?, ?> map)
            map.forEach((place, form) -> forms.put((String) place, (KeptForm) form));
        return forms;
    }

    private static void keep(LinkedHashMap<String, KeptForm> forms, HttpServletRequest request) {
        request.getSession().setAttribute(FORMS_KEPT, forms);
    }
}
