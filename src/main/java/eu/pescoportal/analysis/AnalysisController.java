package eu.pescoportal.analysis;

import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.web.parameter.Takes;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in to the answers. */
@Controller
class AnalysisController {

    private static final IndexPage PAGE = IndexPage.of("changes", "compare", "matrix", "collaboration",
            "timeline", "participations", "links");

    /** Which answers there are. */
    record IndexPage(List<Entry> pages) {

        static IndexPage of(String... names) {
            return new IndexPage(List.of(names).stream().map(Entry::new).toList());
        }
    }

    record Entry(String name) {

        public String address() {
            return "/" + name;
        }

        /** The keys of its messages. */
        public String title() {
            return "analysis." + name;
        }

        public String says() {
            return title() + ".says";
        }
    }

    @GetMapping("/analysis")
    @Takes(KnownParameter.class)
    String index(Model model) {
        model.addAttribute("page", PAGE);
        return "analysis/index";
    }
}
