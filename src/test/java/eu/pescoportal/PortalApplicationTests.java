package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.ConversionService;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What the portal switches on and off before it starts. */
@NullUnmarked
@PortalTest
class PortalApplicationTests {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    @Autowired
    ConversionService mvcConversionService;
    @Autowired
    ThymeleafViewResolver views;

    /** Each would load classes in the midst of a page, one after the other behind one lock. */
    @Test
    void takesNoEntityForAParameter() {
        assertThat(mvcConversionService.toString()).contains("Converter")
                .doesNotContain("DomainClassConverter")
                .doesNotContain("springframework.data");
    }

    @Test
    void keepsTheVariablesOfEveryPageNear() throws Exception {
        assertThat(views.resolveViewName("home/front", Locale.ENGLISH)).isNotNull()
                .extracting(view -> view.getClass().getSimpleName())
                .isEqualTo("PageView");
    }

    @Test
    void carriesVirtualThreadsByOneMoreThanProcessorsAndByWhatWasSetForTheJvm() {
        var before = System.clearProperty(CARRIERS);
        try {
            PortalApplication.carryVirtualThreads();
            assertThat(Integer.getInteger(CARRIERS))
                    .isEqualTo(Runtime.getRuntime().availableProcessors() + 1);
            System.setProperty(CARRIERS, "7");
            PortalApplication.carryVirtualThreads();
            assertThat(Integer.getInteger(CARRIERS)).isEqualTo(7);
        } finally {
            if (before == null) System.clearProperty(CARRIERS);
            else
                System.setProperty(CARRIERS, before);
        }
    }
}
