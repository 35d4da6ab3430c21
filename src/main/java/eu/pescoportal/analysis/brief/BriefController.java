package eu.pescoportal.analysis.brief;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Briefs of states and projects, as pages and as PDF. */
@Controller
class BriefController {

    private final Clock clock;
    private final Press press;

    BriefController(Clock clock, Press press) {
        this.clock = clock;
        this.press = press;
    }

    @GetMapping("/states/{code}/brief")
    @Takes(FactParameters.class)
    String state(@PathVariable String code, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            @ModelAttribute(binding = false) RegisterWords words) {
        return page(state(code, given, snapshot, words), model);
    }

    @GetMapping(path = "/states/{code}/brief.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Takes(FactParameters.class)
    ResponseEntity<byte[]> statePdf(@PathVariable String code,
            @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return pdf(state(code, given, snapshot, words), words.locale());
    }

    @GetMapping("/projects/{slug}/brief")
    @Takes(FactParameters.class)
    String project(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            @ModelAttribute(binding = false) RegisterWords words) {
        return page(project(slug, given, snapshot, words), model);
    }

    @GetMapping(path = "/projects/{slug}/brief.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Takes(FactParameters.class)
    ResponseEntity<byte[]> projectPdf(@PathVariable String slug,
            @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return pdf(project(slug, given, snapshot, words), words.locale());
    }

    private Brief state(String code, MultiValueMap<String, String> given, Snapshot snapshot,
            RegisterWords words) {
        var key = RecordKind.STATE.key(code);
        var state = snapshot.states().find(key).orElseThrow(() -> snapshot.absent(RecordKind.STATE, key));
        var filter = FactFilter.of(new Parameters(given), clock);
        return StateBrief.of(state, snapshot.on(filter), filter, words);
    }

    private Brief project(String slug, MultiValueMap<String, String> given, Snapshot snapshot,
            RegisterWords words) {
        var project = snapshot.projects()
                .find(slug)
                .orElseThrow(() -> snapshot.absent(RecordKind.PROJECT, slug));
        var filter = FactFilter.of(new Parameters(given), clock);
        return ProjectBrief.of(project, snapshot.on(filter), filter, words);
    }

    private static String page(Brief brief, Model model) {
        model.addAttribute("page", brief);
        return brief.template();
    }

    private ResponseEntity<byte[]> pdf(Brief brief, Locale locale) {
        var name = ContentDisposition.inline().filename(brief.cover().file()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.print(brief, locale));
    }
}
