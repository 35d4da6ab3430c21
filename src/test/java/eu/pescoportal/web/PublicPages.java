package eu.pescoportal.web;
import eu.pescoportal.web.twin.Twins;

import java.util.List;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of all pages that there are, whoever may see them, each with keys of the register. */
final class PublicPages {

    private PublicPages() {}

    static List<String> of(List<RequestMappingHandlerMapping> mappings) {
        var patterns = new TreeSet<String>();
        for (var mapping : mappings)
            mapping.getHandlerMethods().keySet().forEach(info -> {
                var methods = info.getMethodsCondition().getMethods();
                if (methods.contains(RequestMethod.GET)) patterns.addAll(info.getPatternValues());
            });
        return patterns.stream()
                .filter(pattern -> !Twins.isTwin(pattern) && !pattern.contains("."))
                .map(pattern -> pattern.replaceAll("\\{kind[^}]*}", "projects")
                        .replaceAll("\\{code[^}]*}", "ee")
                        .replaceAll("\\{(slug|key)[^}]*}", pattern.contains("partners") ? "nato" : "essor")
                        .replaceAll("\\{[^/]*}+", "1"))
                .toList();
    }
}
