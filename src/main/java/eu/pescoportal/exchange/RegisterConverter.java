package eu.pescoportal.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the register as it goes, with a line for each value: whoever keeps it sees what changed, and what is
 * wrong in it is told with its line.
 */
class RegisterConverter extends AbstractHttpMessageConverter<Register> {

    private final ObjectWriter writer;

    RegisterConverter(JsonMapper json) {
        super(MediaType.APPLICATION_JSON);
        var indenter = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        this.writer = json.writer()
                .with(new DefaultPrettyPrinter(separators).withArrayIndenter(indenter)
                        .withObjectIndenter(indenter))
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Register.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected Register readInternal(Class<? extends Register> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("the register is only written", message);
    }

    @Override
    protected void writeInternal(Register register, HttpOutputMessage message) throws IOException {
        var out = message.getBody();
        writer.writeValue(out, register);
        out.write('\n');
    }
}
