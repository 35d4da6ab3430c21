package eu.pescoportal.web.template;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/**
 * Gives an element all attributes of a map: {@code portal:attributes="${f.control}"}. A form has a thousand
 * controls of up to eight attributes each, which one by one would be as many expressions.
 */
@Component
class AttributesDialect extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 700; // as th:attr

    AttributesDialect() {
        super("attributes", "portal", PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Attributes(prefix));
    }

    private static class Attributes extends AbstractAttributeTagProcessor {

        Attributes(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "attributes", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
                String expression, IElementTagStructureHandler handler) {
            var attributes = (Map<?, ?>) StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, expression)
                    .execute(context);
            attributes.forEach((attribute, text) -> handler.setAttribute(attribute.toString(),
                    EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text.toString())));
        }
    }
}
