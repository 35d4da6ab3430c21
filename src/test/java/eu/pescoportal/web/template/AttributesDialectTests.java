package eu.pescoportal.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class AttributesDialectTests {

    private static String page(Map<String, String> attributes) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new AttributesDialect());
        var context = new Context(Locale.ENGLISH, Map.of("attributes", new TreeMap<>(attributes)));
        return engine.process("<input class=\"c\" portal:attributes=\"${attributes}\">", context);
    }

    @Test
    void anElementGetsAllThatTheMapSays() {
        assertThat(page(Map.of("id", "name", "aria-required", "true")))
                .isEqualTo("<input class=\"c\" aria-required=\"true\" id=\"name\">");
        assertThat(page(Map.of())).isEqualTo("<input class=\"c\">");
    }

    @Test
    void nothingThatIsSaidEndsTheAttribute() {
        assertThat(page(Map.of("id", "\"><script>")))
                .isEqualTo("<input class=\"c\" id=\"&quot;&gt;&lt;script&gt;\">");
    }
}
