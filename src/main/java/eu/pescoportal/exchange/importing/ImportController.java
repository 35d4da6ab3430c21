package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.FileKind;
import eu.pescoportal.exchange.sheet.UnreadableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.WebUtils;

/** Where editors bring files. */
@Controller
class ImportController {

    static final String PATH = "/admin/import";

    private final KeptFiles files;
    private final OpenSets sets;
    private final ImportWords words;
    private final Clock clock;

    ImportController(KeptFiles files, OpenSets sets, ImportWords words, Clock clock) {
        this.files = files;
        this.sets = sets;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(@ModelAttribute(binding = false) Visit visit, Model model) {
        return show("", visit, model);
    }

    private String show(String wrong, Visit visit, Model model) {
        var asked = visit.asked();
        model.addAttribute("page", new ImportPage(files.of(visit.person()), wrong, asked,
                sets.asked(asked, visit.person()), clock.getZone()));
        return "exchange/import";
    }

    @PostMapping(PATH)
    String take(@ModelAttribute(binding = false) Visit visit, HttpServletRequest request,
            HttpServletResponse response, Model model) throws IOException {
        var content = Files.createTempFile("import", "");
        try {
            var upload = WebUtils.getNativeRequest(request, Upload.class);
            if (upload == null || upload.fileName().isEmpty())
                throw new UnreadableException("import.file.none");
            if (!upload.writeTo(content)) {
                response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
                return show(words.say("import.file.large", visit.locale(), Upload.LARGEST >> 20), visit,
                        model);
            }
            FileKind.of(content);
            var file = files.keep(content, upload.fileName(), visit.person());
            return "redirect:" + visit.asked().link(file.path());
        } catch (UnreadableException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(words.lineWithin(BadLine.of("", e), visit.locale()), visit, model);
        } finally {
            Files.delete(content);
        }
    }
}
