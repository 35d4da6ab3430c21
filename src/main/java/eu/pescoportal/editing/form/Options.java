package eu.pescoportal.editing.form;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Shelf;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PlainText;
import eu.pescoportal.vocabulary.WebAddress;
import eu.pescoportal.vocabulary.Word;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen in a form. */
public record Options(Snapshot snapshot, Shape shape, Form form, FormWords words) {

    /** The words that a field can have. */
    public List<Option> words(String path) {
        var component = Path.of(path).flatMap(shape::component).orElseThrow();
        return Arrays.stream(component.getType().getEnumConstants())
                .map(Word.class::cast)
                .map(word -> new Option(word.name(), words.say(word.message())))
                .toList();
    }

    public List<Option> states() {
        return options(snapshot.states()).toList();
    }

    public List<Option> partners() {
        return options(snapshot.partners()).toList();
    }

    public List<Option> projects() {
        return options(snapshot.projects()).toList();
    }

    /**
     * Those that are new in this form, those that are used, in that order, then the others of the register.
     */
    public List<Option> sources(Collection<String> used) {
        return Stream.of(newSources().stream(),
                used.stream().flatMap(key -> snapshot.sources().find(key).stream()).map(Options::option),
                options(snapshot.sources()).filter(option -> !used.contains(option.value())))
                .flatMap(Function.identity())
                .toList();
    }

    public List<Option> sources() {
        return sources(form.sources());
    }

    private static Stream<Option> options(Shelf<? extends Document> records) {
        return records.all().stream().map(Options::option);
    }

    private static Option option(Document document) {
        return new Option(document.key(), document.name());
    }

    /** The sources that are new in this form, so far as they have a key. */
    public List<Option> newSources() {
        return form.positions(Shape.NEW_SOURCES)
                .stream()
                .map(i -> Shape.NEW_SOURCES + "[" + i + "].")
                .map(at -> new Option(Code.Form.KEY.read(form.text(at + "key")),
                        PlainText.of(form.text(at + "title"))))
                .filter(option -> !option.value().isBlank())
                .toList();
    }

    /**
     * The source of the register that stands at the web address of one that is new here; empty if none does.
     */
    public String standing(String row) {
        return Stream.of(WebAddress.plain(form.text(row + ".url")))
                .filter(address -> !address.isEmpty())
                .flatMap(address -> snapshot.at(RecordKind.SOURCE, address).stream())
                .findFirst()
                .orElse("");
    }

    /** The titles of the sources by their keys. */
    public Map<String, String> titles() {
        return sources().stream().collect(Collectors.toMap(Option::value, Option::label, (a, _) -> a));
    }
}
