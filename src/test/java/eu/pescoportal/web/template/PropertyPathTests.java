package eu.pescoportal.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.MapAccessor;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class PropertyPathTests {

    interface Dated {

        default String day() {
            return "2026-11-26";
        }
    }

    /** Not seen from elsewhere, as the records of pages. */
    private record Page(String title, List<String> rows, boolean past, @Nullable Page next) implements Dated {

        public String getHeading() {
            return "« " + title + " »";
        }

        public boolean isToday() {
            return !past;
        }

        /** Which a template that says "today" does not mean, while there is the other. */
        public String today() {
            return "2026-11-26";
        }

        public String trouble() {
            throw new IllegalStateException("no trouble");
        }
    }

    private static final Page PAGE = new Page("Projects", List.of("essor", "crrt"), false,
            new Page("States", List.of(), true, null));

    private final Map<String, Object> variables = new HashMap<>(Map.of("page", PAGE, "word", "text"));

    private @Nullable Object read(String expression) {
        return PropertyPath.of(expression).orElseThrow().read(variables::get);
    }

    private @Nullable Object asSpringDoes(String expression) {
        var context = new StandardEvaluationContext(variables);
        context.addPropertyAccessor(new MapAccessor());
        return new SpelExpressionParser().parseExpression(expression).getValue(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "word", "page.title", "page.title()", "page.rows", "page.past",
            "page.heading", "page.getHeading()", "page.today", "page.today()", "page.isToday()", "page.day",
            "page.day()", "page.next", "page.next.title", "page.next().rows()", "page.next.next",
            "page.next.isToday()"})
    void readsEveryPropertyAndMethodAsSpringDoes(String expression) {
        assertThat(read(expression)).isEqualTo(asSpringDoes(expression));
    }

    @Test
    void knowsNoVariableThatThereIsNot() {
        assertThat(read("nothing")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.title", "page.next.next.title", "page.nothing", "page.nothing()",
            "word.empty", "word.isEmpty()", "page.rows.isEmpty()", "page.class", "page.getClass()",
            "page.trouble()"})
    void leavesTheRestToWhoeverDecidesAboutIt(String expression) {
        assertThat(read(expression)).isSameAs(PropertyPath.NOT_OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "null", "1", "'page'", "page.rows[0]", "page.titleIn('el')",
            "!page.past", "page.past and page.past", "#locale", "page?.title", "T(java.lang.Runtime)",
            "@bean", "new Page()", "param.q", "param", "page.", ".page", "page..title", "page().title"})
    void isNoOtherExpression(String expression) {
        assertThat(PropertyPath.of(expression)).isEmpty();
    }
}
