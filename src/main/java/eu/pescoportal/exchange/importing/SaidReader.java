package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.Line;
import eu.pescoportal.record.Problems;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PlainText;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a line of a table of participations, as forgivingly as a form does. */
record SaidReader(Heading heading, Line line, Problems problems) {

    /** As forms have it. */
    private static final int LONGEST = 2000;
    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");

    static Said read(Heading heading, Line line, Problems problems) {
        for (var flaw : line.flaws())
            if (flaw.column() < 0 || !heading.name(flaw.column()).isEmpty())
                problems.report(heading.name(flaw.column()), flaw.code(), flaw.arguments().toArray());
        return new SaidReader(heading, line, problems).read();
    }

    private Said read() {
        var sources = sources();
        var place = text(Column.PLACE);
        problems.rejectIf(place != null && sources.size() > 1, Column.PLACE.word(), "import.line.place",
                sources.size());
        var project = code(Column.PROJECT);
        var state = code(Column.STATE);
        problems.required(Column.PROJECT.word(), project);
        problems.required(Column.STATE.word(), state);
        return new Said(line.number(), project, Country.ofWord(state).code(), heading.places().keySet(),
                role(), date(Column.FROM), date(Column.TO), date(Column.KNOWN_BY), sources, place,
                text(Column.NOTE), checked());
    }

    private String cell(Column column) {
        return heading.text(column, line);
    }

    private String code(Column column) {
        return Code.Form.KEY.read(cell(column));
    }

    private List<String> sources() {
        return Arrays.stream(code(Column.SOURCE).split("[ ,;]+"))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable Role role() {
        var typed = Words.lower(code(Column.ROLE));
        if (typed.isEmpty()) return null;
        var role = Word.of(Role.class, typed);
        problems.rejectIf(role.isEmpty(), Column.ROLE.word(), "import.line.role", typed);
        return role.orElse(null);
    }

    private @Nullable PartialDate date(Column column) {
        var typed = code(column);
        return typed.isEmpty() ? null : problems.date(column.word(), typed);
    }

    private @Nullable String text(Column column) {
        var text = PlainText.of(cell(column));
        problems.atMost(column.word(), text, LONGEST);
        return text.isEmpty() ? null : text;
    }

    private @Nullable Boolean checked() {
        var typed = Words.lower(code(Column.CHECKED));
        problems.rejectIf(!typed.isEmpty() && !YES.contains(typed) && !NO.contains(typed),
                Column.CHECKED.word(), "import.line.checked", typed);
        return typed.isEmpty() ? null : YES.contains(typed);
    }
}
