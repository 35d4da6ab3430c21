package eu.pescoportal.web.template;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** A template with its variables near; see {@link NearAttributes}. */
class PageView extends ThymeleafView {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request,
            HttpServletResponse response) throws Exception {
        super.render(model, new NearAttributes(request), response);
    }

    @Configuration
    static class ForAll {

        ForAll(ThymeleafViewResolver resolver) {
            resolver.setViewClass(PageView.class);
        }
    }
}
