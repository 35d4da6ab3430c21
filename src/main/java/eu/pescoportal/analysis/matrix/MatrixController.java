package eu.pescoportal.analysis.matrix;

import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.register.query.ProjectLists;
import eu.pescoportal.register.query.ProjectParameters;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The matrix of states and projects, with the filters and the order of the list of projects. */
@Controller
class MatrixController {

    private final ProjectLists lists;
    private final PortalProperties portal;

    MatrixController(ProjectLists lists, PortalProperties portal) {
        this.lists = lists;
        this.portal = portal;
    }

    @GetMapping("/matrix")
    @Takes({ProjectParameters.class, FactParameters.class})
    ModelAndView show(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, HttpServletRequest request,
            @ModelAttribute(binding = false) RegisterWords words) {
        var list = find(given, snapshot);
        var page = MatrixPage.of(list, request.getContextPath(), words);
        return given.values().stream().anyMatch(values -> values.contains(""))
                ? new ModelAndView("redirect:" + page.address())
                : new ModelAndView("analysis/matrix", "page", page);
    }

    @GetMapping(path = "/matrix.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({ProjectParameters.class, FactParameters.class})
    @ResponseBody
    MatrixJson json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return MatrixJson.of(find(given, snapshot), words.say("export.notice"), portal);
    }

    @GetMapping({"/matrix.csv", "/matrix.xlsx"})
    @Takes({ProjectParameters.class, FactParameters.class})
    Table<String> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return MatrixTable.of(find(given, snapshot), words);
    }

    private ProjectList find(MultiValueMap<String, String> given, Snapshot snapshot) {
        var sized = new LinkedMultiValueMap<>(given);
        sized.set("size", Integer.toString(MatrixPage.SIZE));
        return lists.find(sized, snapshot);
    }
}
