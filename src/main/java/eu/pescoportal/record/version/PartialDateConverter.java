package eu.pescoportal.record.version;

import eu.pescoportal.vocabulary.PartialDate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a partial date as it is written; the database reads the same text with {@code first_day}. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
        return PartialDate.ofNullable(text);
    }
}
