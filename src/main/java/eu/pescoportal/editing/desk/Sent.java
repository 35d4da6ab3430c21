package eu.pescoportal.editing.desk;

import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Decision;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.copy.Window;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.vocabulary.PlainText;
import eu.pescoportal.web.parameter.Parameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody sent to a page of the editors.
 *
 * @param kept
 *            it was typed before they were signed out, and is only to be shown
 * @param notice
 *            what the page before it left to be said
 */
public record Sent(MultiValueMap<String, String> given, Person person, Locale locale, boolean kept,
        @Nullable Notice notice) {

    /** Names of fields that say which side of a clash was chosen begin with this; its id follows. */
    public static final String CHOICE = "choose.";

    /** A text as it may be stored; empty if there is none. */
    public String text(String name) {
        var value = given.getFirst(name);
        return value == null ? "" : PlainText.of(value);
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    public int number(String name, int least, int most, int otherwise) {
        return new Parameters(given).number(name, least, most, otherwise);
    }

    /** The window that it was sent from; another one if it is none. */
    public Window window() {
        var page = text("window");
        return new Window(page.matches(KeptForms.FORM_ID) ? page : UUID.randomUUID().toString(),
                id("kept").orElse(0L));
    }

    /** Which one of the forms for new records it was typed into. */
    public Optional<String> formId() {
        return given.getOrDefault("form", List.of())
                .stream()
                .filter(id -> id.matches(KeptForms.FORM_ID))
                .findFirst();
    }

    /** The row of a table that was chosen, or of which a button was pressed; none if it is no number. */
    public Optional<Long> id(String name) {
        var typed = text(name);
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    public Decision decision() {
        return new Decision(text("state"), choices(), proposal(), text("comment"));
    }

    public Proposal proposal() {
        var word = text("changeKind");
        var kind = Arrays.stream(Revision.Kind.values()).filter(k -> k.name().equals(word)).findFirst();
        return new Proposal(kind.orElse(null), text("reason"),
                given.getOrDefault("revisionSource", List.of()).stream().map(PlainText::code).toList(),
                confirmed());
    }

    /** A field more for what the publication rests on. */
    public boolean asksForSource() {
        return text("_add").equals(Proposal.sourceField(0));
    }

    /** Unusual values that are meant. */
    private Set<String> confirmed() {
        return Set.copyOf(given.getOrDefault("confirm", List.of()));
    }

    public Map<String, Decision.Side> choices() {
        var choices = new HashMap<String, Decision.Side>();
        given.forEach((name, values) -> {
            if (!name.startsWith(CHOICE)) return;
            for (var side : Decision.Side.values())
                if (side.name().equalsIgnoreCase(values.getLast()))
                    choices.put(name.substring(CHOICE.length()), side);
        });
        return choices;
    }

    /** The same, as if nothing had been typed. */
    public Sent blank() {
        return new Sent(new LinkedMultiValueMap<>(), person, locale, kept, notice);
    }

    /** The same, but for what an address may say: which set something is to go into. */
    public Sent blankIn(String field) {
        var left = blank();
        if (has(field)) left.given().add(field, text(field));
        return left;
    }

    public Sent with(@Nullable Notice toBeSaid) {
        return new Sent(given, person, locale, kept, toBeSaid);
    }
}
