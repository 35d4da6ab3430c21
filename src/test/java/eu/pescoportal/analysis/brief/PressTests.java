package eu.pescoportal.analysis.brief;

import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Inside;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** How many briefs are set at once, and which are kept. */
class PressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Inside inside = new Inside();

    @Test
    void setsTwoAtOnceAtMostAndEachOnlyOnce() {
        var press = press();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                var day = TODAY.minusDays(i % 8);
                threads.submit(() -> press.print(brief(day, false), Locale.UK));
            }
        }
        assertThat(inside.all()).isEqualTo(8);
        assertThat(inside.mostAtOnce()).isBetween(1, 2);
    }

    @Test
    void keepsBriefsOfOtherDaysAndFactsApart() {
        var press = press();
        var file = press.print(brief(TODAY, false), Locale.UK);
        assertThat(press.print(brief(TODAY, false), Locale.UK)).isSameAs(file);
        assertThat(press.print(brief(TODAY, true), Locale.UK)).isNotSameAs(file);
        assertThat(press.print(brief(TODAY.minusDays(1), false), Locale.UK)).isNotSameAs(file);
        assertThat(inside.all()).isEqualTo(3);
    }

    private Press press() {
        var templates = new SpringTemplateEngine();
        templates.setTemplateResolver(new Slow());
        return new Press(templates, new PortalProperties("https://example.org", null));
    }

    /** One brief for all, which takes a while. */
    private class Slow extends StringTemplateResolver {

        @Override
        protected ITemplateResource computeTemplateResource(IEngineConfiguration engine, String owner,
                String template, Map<String, Object> attributes) {
            inside.stay(50);
            return new StringTemplateResource(
                    "<html><head><title>Brief</title></head><body>Brief</body></html>");
        }
    }

    private static Brief brief(LocalDate day, boolean onlyChecked) {
        var snapshot = SmallRegister.of(called("Radio").withMembers("FR"));
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/vocabulary", "messages/register", "messages/project",
                "messages/analysis");
        messages.setDefaultEncoding("UTF-8");
        var filter = new FactFilter(new AsOf(day, TODAY, 0), onlyChecked);
        return ProjectBrief.of(snapshot.projects().get(0), snapshot.on(filter), filter,
                new RegisterWords(snapshot, messages, Locale.UK));
    }
}
