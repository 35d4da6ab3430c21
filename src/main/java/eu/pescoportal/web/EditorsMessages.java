package eu.pescoportal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What one page leaves for the next to say. Only pages of the editors do; for all others, error pages and
 * static files among them, no session is looked up.
 */
@Component("flashMapManager") // the name by which Spring MVC looks for it
class EditorsMessages extends SessionFlashMapManager {

    private static final RequestMatcher EDITORS = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/admin/**"),
            PathPatternRequestMatcher.pathPattern("/account/**"));

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return EDITORS.matches(request) ? super.retrieveFlashMaps(request) : null;
    }
}
