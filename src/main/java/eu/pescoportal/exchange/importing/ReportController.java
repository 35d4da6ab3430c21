package eu.pescoportal.exchange.importing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a file that was brought would change; and the change set that is made of it. */
@Controller
class ReportController {

    private static final String PATH = ImportController.PATH + "/{id:[0-9]{1,18}}";
    private static final int LONGEST_TITLE = 200;

    private final KeptFiles files;
    private final ImportDesk desk;
    private final OpenSets sets;
    private final SetMaker maker;
    private final ImportWords words;

    ReportController(KeptFiles files, ImportDesk desk, OpenSets sets, SetMaker maker, ImportWords words) {
        this.files = files;
        this.desk = desk;
        this.sets = sets;
        this.maker = maker;
        this.words = words;
    }

    @GetMapping(PATH)
    String show(@PathVariable long id, @ModelAttribute(binding = false) Visit visit, Model model) {
        var file = files.get(id, visit.person());
        var title = words.say("import.set.title", visit.locale(), file.name());
        return show(file, ReportPage.Typed.title(title), visit, model);
    }

    private String show(KeptFile file, ReportPage.Typed typed, Visit visit, Model model) {
        var run = desk.run(file, visit.asked(), visit.person());
        model.addAttribute("page", new ReportPage(file, visit.asked(), run, words.of(run, visit.locale()),
                sets.of(visit.person()), typed));
        return "exchange/report";
    }

    @GetMapping(PATH + "/report.txt")
    ResponseEntity<byte[]> text(@PathVariable long id, @ModelAttribute(binding = false) Visit visit) {
        var run = desk.run(files.get(id, visit.person()), visit.asked(), visit.person());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(new ReportText(run, words, visit.locale()).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Does what the page showed, or shows what it would be now. */
    @PostMapping(PATH)
    String make(@PathVariable long id, @ModelAttribute(binding = false) Visit visit, Model model) {
        var file = files.get(id, visit.person());
        var title = visit.text("title");
        if (title.isEmpty())
            return show(file, ReportPage.Typed.wrong(title, "problem.missing"), visit, model);
        if (title.length() > LONGEST_TITLE)
            return show(file, ReportPage.Typed.wrong(title, "problem.long"), visit, model);
        var run = desk.run(file, visit.asked(), visit.person());
        return Optional.of(run)
                .filter(now -> now.isReady() && now.fingerprint().equals(visit.text("seen")))
                .flatMap(seen -> maker.make(file, seen, visit.asked(), title, visit.person()))
                .map(set -> "redirect:/admin/sets/" + set.id())
                .orElseGet(() -> show(file, ReportPage.Typed.overtaken(title), visit, model));
    }
}
