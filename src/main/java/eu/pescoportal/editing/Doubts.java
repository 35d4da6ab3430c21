package eu.pescoportal.editing;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Problem;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds values that could be meant and hardly ever are: a day in 2099, a participation from 1950. */
class Doubts {

    private static final PartialDate PESCO = PartialDate.of("2017-12-11");
    private static final PartialDate NATO = PartialDate.of("1949-04-04");
    private static final int YEARS_AHEAD = 10;
    private static final Set<String> SINCE_PESCO = Set.of("established", "ended", "pescoFrom", "pescoTo");
    private static final List<String> LANGUAGES = Arrays.asList(Locale.getISOLanguages());

    private final Snapshot register;
    private final @Nullable LocalDate last;
    private final List<Problem> found = new ArrayList<>();

    private Doubts(Snapshot register) {
        this.register = register;
        var published = register.publishedOn();
        this.last = published == null ? null : published.firstDay().plusYears(YEARS_AHEAD);
    }

    /** Those of a document, each at its place in it. */
    static List<Problem> of(Record document, String at, Snapshot register) {
        var doubts = new Doubts(register);
        doubts.look(document, at);
        return List.copyOf(doubts.found);
    }

    private void look(Record holder, String at) {
        for (var component : Components.of(holder.getClass())) {
            var path = at + component.getName();
            switch (Components.value(component, holder)) {
                case PartialDate date -> look(date, path, earliest(holder, component.getName()));
                case List<?> rows -> {
                    for (int i = 0; i < rows.size(); i++)
                        if (rows.get(i) instanceof Record row) look(row, path + "[" + i + "].");
                }
                case null, default -> {
                }
            }
        }
        if (holder instanceof ProjectDocument project) lookAtWave(project.wave(), at + "wave");
        if (holder instanceof SourceDocument source && source.language() != null
                && source.language().matches("[a-z]{2}") && !LANGUAGES.contains(source.language()))
            found.add(new Problem(at + "language", "doubt.language", List.of(source.language())));
    }

    private static PartialDate earliest(Record holder, String name) {
        return holder instanceof Participation || SINCE_PESCO.contains(name) ? PESCO : NATO;
    }

    /** A date may be as imprecise as it likes, so long as it can be meant. */
    private void look(PartialDate date, String path, PartialDate earliest) {
        if (date.lastDay().isBefore(earliest.firstDay()))
            found.add(new Problem(path, earliest == PESCO ? "doubt.pesco" : "doubt.early",
                    List.of(date.text())));
        else if (last != null && date.firstDay().isAfter(last))
            found.add(new Problem(path, "doubt.late", List.of(date.text(), YEARS_AHEAD)));
    }

    private void lookAtWave(int wave, String path) {
        var waves = register.waves();
        if (!waves.isEmpty() && wave > waves.getLast() + 1)
            found.add(new Problem(path, "doubt.wave", List.of(wave, waves.getLast())));
    }

    /** How a confirmation names it: it counts for that value at that place alone. */
    static String id(Problem doubt) {
        return doubt.field() + "=" + Objects.requireNonNull(doubt.arguments().getFirst());
    }
}
