package eu.pescoportal.exchange.importing;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * A report to be read in lines, whole: the file that can be taken from its page, and what a console prints.
 */
record ReportText(DryRun run, ImportWords words, Locale locale) {

    @Override
    public String toString() {
        var text = new StringJoiner("\n", "", "\n");
        var reading = words.reading(run, locale);
        text.add(run.file() + ": " + (reading.isEmpty() ? words.sum(run, locale) : reading));
        if (!reading.isEmpty()) text.add(words.sum(run, locale));
        if (run.reading() != null && !run.reading().unread().isEmpty())
            text.add(words.say("import.unread", locale, String.join(", ", run.reading().unread())));
        run.badLines().forEach(bad -> text.add(words.line(bad, locale)));
        words.told(run, locale).forEach(told -> {
            text.add("")
                    .add(words.say(told.isNew() ? "import.record.new" : "import.record", locale, told.kind(),
                            told.key(), told.name()));
            told.lines().forEach(line -> text.add("  " + line.text()));
        });
        return text.toString();
    }
}
