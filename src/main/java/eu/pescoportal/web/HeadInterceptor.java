package eu.pescoportal.web;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.twin.FileType;
import eu.pescoportal.web.twin.Twins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its head: canonical address, what it asks for, twins. */
@Component
class HeadInterceptor implements HandlerInterceptor {

    private static final Set<FileType> ALL_ROWS = EnumSet.of(FileType.XLSX, FileType.CSV);
    private static final List<String> ASKED = List.of("on", "checked", "known", "page");

    private final Twins twins;
    private final PortalProperties portal;
    private final MessageSource messages;

    HeadInterceptor(Twins twins, PortalProperties portal, MessageSource messages) {
        this.twins = twins;
        this.portal = portal;
        this.messages = messages;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView answer) {
        var view = answer == null ? null : answer.getViewName();
        if (answer == null || view == null || view.startsWith("redirect:")) return;
        var page = answer.getModel().get("page");
        var address = page instanceof Addressed addressed ? addressed.address() : path(request);
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        // For links of rows, where the template's own way would take as long as all the rest.
        answer.addObject("root", request.getContextPath());
        answer.addObject(new Head(portal.absolute(address), asked(address),
                twins.of(pattern).map(twin -> alternate(twin, address)).toList(),
                page instanceof Addressed shown
                        ? new Citing(shown.lasting(), day(shown), portal)
                        : new Citing(address, null, portal)));
    }

    private static @Nullable PartialDate day(Addressed page) {
        var day = page.day();
        return day == null ? null : PartialDate.of(day);
    }

    private static Link path(HttpServletRequest request) {
        return new Link(Link.of(request).path(), new LinkedMultiValueMap<>());
    }

    private Head.Alternate alternate(Twins.Twin twin, Link page) {
        var parameters = new LinkedMultiValueMap<>(page.parameters());
        parameters.keySet().retainAll(twin.parameters());
        if (ALL_ROWS.contains(twin.type())) parameters.keySet().removeAll(List.of("page", "size"));
        var link = new Link(page.path() + twin.suffix(), parameters);
        return new Head.Alternate(twin.type(), portal.absolute(link), link.toString());
    }

    private String asked(Link address) {
        return ASKED.stream().flatMap(name -> {
            var value = address.parameters().getFirst(name);
            return value == null ? Stream.of() : Stream.of(inWords(name, value));
        }).collect(Collectors.joining());
    }

    private String inWords(String name, String value) {
        var locale = LocaleContextHolder.getLocale();
        var shown = name.equals("on") ? PartialDate.of(value).inWords(locale) : value;
        return messages.getMessage("head." + name, new Object[]{shown}, locale);
    }
}
