package eu.pescoportal.exchange;

import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.event.Events;
import eu.pescoportal.web.parameter.Takes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipOutputStream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** The whole register to take away: as it can be read back, and as tables. */
@Controller
class ExportController {

    private final PortalProperties portal;
    private final MessageSource messages;

    ExportController(PortalProperties portal, MessageSource messages) {
        this.portal = portal;
        this.messages = messages;
    }

    @GetMapping(path = "/register.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(KnownParameter.class)
    @ResponseBody
    Register json(@ModelAttribute(binding = false) Snapshot snapshot) {
        tell("register.json", snapshot);
        return Register.of(snapshot);
    }

    /** Of who takes it nothing is told, but when somebody does who is signed in. */
    private static void tell(String file, Snapshot snapshot) {
        Events.tell("export", "file", file, "revision", snapshot.revision());
    }

    @GetMapping("/register.zip")
    @Takes(KnownParameter.class)
    void zip(@ModelAttribute(binding = false) Snapshot snapshot, HttpServletResponse response, Locale locale)
            throws IOException {
        tell("register.zip", snapshot);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("pesco-register-revision-" + snapshot.revision() + ".zip")
                        .build()
                        .toString());
        var zip = new ZipOutputStream(response.getOutputStream());
        for (var table : tables(snapshot, locale))
            table.write(zip);
        zip.finish();
    }

    private List<ZippedTable<?>> tables(Snapshot snapshot, Locale locale) {
        var register = Register.of(snapshot);
        var words = new RegisterWords(snapshot, messages, locale);
        var projects = new ProjectTables(register.projects(), words, portal);
        var others = new RegisterTables(register, words, portal);
        return List.of(projects.all(), projects.participations(), projects.partnerLinks(),
                projects.milestones(), projects.funding(), others.sources(), others.memberStates(),
                others.partners(), others.timeline());
    }
}
