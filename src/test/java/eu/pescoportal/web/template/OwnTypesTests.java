package eu.pescoportal.web.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

class OwnTypesTests {

    /** Not seen from elsewhere, as the records of pages. */
    private record Page(String title, List<String> rows, boolean past) {

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

        public String getTrouble() {
            throw new IllegalStateException("no trouble");
        }
    }

    private final OwnTypes own = new OwnTypes();
    private final Page page = new Page("Projects", List.of("essor", "crrt"), false);
    private final StandardEvaluationContext spring = new StandardEvaluationContext();

    @Test
    void readsEveryPropertyAsSpringDoes() throws AccessException {
        for (var name : List.of("title", "rows", "past", "heading", "today")) {
            assertThat(own.canRead(spring, page, name)).as(name).isTrue();
            assertThat(own.read(spring, page, name).getValue()).as(name)
                    .isEqualTo(new SpelExpressionParser().parseExpression(name).getValue(spring, page));
        }
    }

    @Test
    void leavesWhatIsNotThePortalsOwnToWhoeverDecidesAboutIt() {
        assertThat(own.canRead(spring, "text", "empty")).isFalse();
        assertThat(own.canRead(spring, List.of(), "empty")).isFalse();
        assertThat(own.canRead(spring, page, "class")).isFalse();
        assertThat(own.canRead(spring, page, "nothing")).isFalse();
        assertThat(own.canRead(spring, null, "title")).isFalse();
    }

    @Test
    void saysWhatAPropertyThrew() {
        assertThatThrownBy(() -> own.read(spring, page, "trouble")).isInstanceOf(AccessException.class)
                .hasMessageContaining("trouble")
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> own.read(spring, page, "nothing")).isInstanceOf(AccessException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void changesNothing() {
        assertThat(own.canWrite(spring, page, "title")).isFalse();
        assertThatThrownBy(() -> own.write(spring, page, "title", "x")).isInstanceOf(AccessException.class);
    }

    /** In attributes that could carry what a request says, too, where Thymeleaf has a list of its own. */
    @Test
    void areAskedFirstWhereverThymeleafWouldAsk() {
        var thymeleafs = new ThymeleafEvaluationContext(new GenericApplicationContext(), null);
        var context = new OwnTypesFirst(thymeleafs);
        for (var restricted : List.of(true, false)) {
            context.setVariableAccessRestricted(restricted);
            assertThat(context.getPropertyAccessors()).first().isInstanceOf(OwnTypes.class);
            assertThat(context.getPropertyAccessors().stream().skip(1).toList()).isNotEmpty()
                    .isEqualTo(thymeleafs.getPropertyAccessors());
        }
    }

    @Test
    void leaveAwayWhatThymeleafKeepsAwayThere() {
        var context = new OwnTypesFirst(
                new ThymeleafEvaluationContext(new GenericApplicationContext(), null));
        context.setVariableAccessRestricted(true);
        assertThatThrownBy(() -> context.lookupVariable("vars")).isInstanceOf(EvaluationException.class);
    }
}
