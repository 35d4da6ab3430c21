package eu.pescoportal.project;

import eu.pescoportal.record.Worded;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Status;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How a project ended, in one: "closed on 15 July 2024". */
record End(Outcome outcome, PartialDate on) implements Worded {

    /** That a project ended is two differences, and one thing to be told. */
    static List<Difference> joined(List<Difference> differences) {
        var ended = field(differences, "ended");
        var outcome = field(differences, "outcome");
        if (ended == null || outcome == null) return differences;
        var end = new Difference.Field("outcome", ofNullable(outcome.before(), ended.before()),
                ofNullable(outcome.after(), ended.after()));
        return differences.stream().filter(d -> d != ended).map(d -> d == outcome ? end : d).toList();
    }

    private static Difference.@Nullable Field field(List<Difference> differences, String name) {
        return differences.stream()
                .filter(d -> d instanceof Difference.Field field && field.name().equals(name))
                .map(Difference.Field.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable End ofNullable(@Nullable Object outcome, @Nullable Object on) {
        return outcome instanceof Outcome how && on instanceof PartialDate when ? new End(how, when) : null;
    }

    @Override
    public String inWords(MessageSource messages, Locale locale) {
        var how = messages.getMessage(Status.of(outcome).inSentence(), null, locale);
        return messages.getMessage(on.isDay() ? "outcome.on" : "outcome.in",
                new Object[]{how, on.inWords(locale)}, locale);
    }
}
