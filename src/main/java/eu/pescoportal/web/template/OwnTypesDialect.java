package eu.pescoportal.web.template;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IPreProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.preprocessor.IPreProcessor;
import org.thymeleaf.preprocessor.PreProcessor;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets every page ask {@link OwnTypes} first, from before its first expression. */
@Component
class OwnTypesDialect implements IPreProcessorDialect {

    private static final int PRECEDENCE = 1000;

    @Override
    public String getName() {
        return "own types";
    }

    @Override
    public int getDialectPreProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPreProcessor> getPreProcessors() {
        return Set.of(new PreProcessor(TemplateMode.HTML, Begin.class, PRECEDENCE));
    }

    /** Made by Thymeleaf for each page. */
    public static class Begin extends AbstractTemplateHandler {

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            var name = ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME;
            if (context instanceof IEngineContext engine
                    && context.getVariable(name) instanceof ThymeleafEvaluationContext thymeleafs)
                engine.setVariable(name, new OwnTypesFirst(thymeleafs));
        }
    }
}
