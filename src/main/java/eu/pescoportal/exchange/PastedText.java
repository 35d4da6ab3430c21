package eu.pescoportal.exchange;

import eu.pescoportal.record.Problems;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PlainText;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets files be read as forgivingly as forms are. */
class PastedText {

    private PastedText() {}

    static JacksonModule module(MessageSource messages) {
        return new SimpleModule().addDeserializer(String.class, new Text(PlainText::of))
                .addDeserializer(PartialDate.class, new Date(messages));
    }

    private static class Text extends ValueDeserializer<String> {

        private final UnaryOperator<String> cleaned;

        Text(UnaryOperator<String> cleaned) {
            this.cleaned = cleaned;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context,
                @Nullable BeanProperty property) {
            if (property == null) return this;
            var code = property.getAnnotation(Code.class);
            if (code != null) return new Text(code.value()::read);
            return property.getType().isCollectionLikeType() ? new Text(PlainText::item) : this;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return cleaned.apply(parser.getValueAsString(""));
        }
    }

    private static class Date extends ValueDeserializer<PartialDate> {

        private final MessageSource messages;

        Date(MessageSource messages) {
            this.messages = messages;
        }

        @Override
        public PartialDate deserialize(JsonParser parser, DeserializationContext context) {
            var problems = new Problems();
            var date = problems.date("", parser.getValueAsString(""));
            if (date != null) return date;
            throw DatabindException.from(parser,
                    messages.getMessage(problems.found().getFirst().message(), Locale.ENGLISH));
        }
    }
}
