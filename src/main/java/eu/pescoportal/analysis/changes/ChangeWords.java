package eu.pescoportal.analysis.changes;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.DecisionDocument;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells changes in the language of the page. */
record ChangeWords(Snapshot snapshot, RegisterWords words) {

    /** The project as everybody calls it. */
    String project(@Nullable String slug) {
        return snapshot.projects().find(slug).map(project -> project.name()).orElse(String.valueOf(slug));
    }

    /** The state or third State; null of what happens to a project. */
    @Nullable
    String party(Change change) {
        if (change.state() != null) return words.state(change.state()).label();
        return change.partner() == null ? null : words.partner(change.partner()).label();
    }

    /** What happened, without to whom: "member → observer". */
    String what(Change change) {
        return words.say("changes.what." + message(change), word(change.before()), word(change.after()),
                change.into() == null ? "" : project(change.into()));
    }

    private static String message(Change change) {
        return switch (change.kind()) {
            case JOINED -> change.founding() ? "FOUNDING" : "JOINED";
            case LEFT ->
                change.partner() != null ? "LEFT.third" : change.project() == null ? "LEFT.pesco" : "LEFT";
            case MERGED -> change.into() == null ? "MERGED.unknown" : "MERGED";
            default -> change.kind().name();
        };
    }

    /** How a third State stands needs no word: that it was approved, or takes part, is what is told. */
    private String word(@Nullable Word word) {
        return word == null || word instanceof LinkKind ? "" : words.say(word.inSentence());
    }

    /** A sentence that stands by itself. */
    String sentence(Change change) {
        var party = party(change);
        var what = what(change);
        if (party == null) return words.say("changes.of", project(change.project()), what);
        return change.project() == null
                ? words.say("changes.of", party, what)
                : words.say("changes.of.both", party, project(change.project()), what);
    }

    /** The same where the project is said already. */
    String within(Change change) {
        var said = words.say("changes.of", String.valueOf(party(change)), what(change));
        var doubts = doubts(change);
        return doubts.isEmpty() ? said : words.say("changes.whole", said, String.join("; ", doubts));
    }

    /** The same with all that has to be said of it beside the day. */
    String whole(Change change) {
        var said = new ArrayList<String>();
        if (!change.date().isDay()) said.add(when(change));
        said.addAll(doubts(change));
        said.addAll(notes(change));
        return said.isEmpty()
                ? sentence(change)
                : words.say("changes.whole", sentence(change), String.join("; ", said));
    }

    String when(Change change) {
        var date = words.date(change.date());
        return change.date().isDay() ? date : words.say("changes.sometime", date);
    }

    /** What is not known, or not for certain. */
    List<String> doubts(Change change) {
        var doubt = change.doubt();
        return said(doubt.unknownDay() ? words.say("period.unknown") : null,
                doubt.stated() == null ? null : words.say("changes.stated", words.date(doubt.stated())),
                change.citations().isEmpty() ? words.say("changes.unsourced") : null,
                doubt.unchecked() ? words.say("cite.unchecked") : null);
    }

    List<String> notes(Change change) {
        var doubt = change.doubt();
        return said(doubt.knownBy() == null
                ? null
                : words.say("participation.knownBy", words.date(doubt.knownBy())), doubt.note());
    }

    private static List<String> said(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    String decision(DecisionDocument act) {
        return words.say("changes.decision", words.date(act.date()), Decisions.name(act), act.what());
    }
}
