package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.Fields;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.editing.form.Options;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.vocabulary.Country;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of changes of many records. */
@Component
class BulkPages {

    private final Places places;
    private final BulkWords words;
    private final MessageSource messages;
    private final Clock clock;

    BulkPages(Places places, BulkWords words, MessageSource messages, Clock clock) {
        this.places = places;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What is to be shown beside what was typed.
     *
     * @param attempt
     *            null while nothing was tried
     * @param focus
     *            the id of the field to begin at; empty for none
     */
    record Shown(@Nullable Attempt attempt, String focus, @Nullable Notice notice) {

        static Shown of(@Nullable Notice notice) {
            return new Shown(null, "", notice);
        }
    }

    /**
     * As it is tried: without blank rows, and if all is asked for, with everything that can be ticked on that
     * day in the list of one state or project.
     */
    Asked whole(Asked typed, Sent sent) {
        var asked = typed.with(typed.form().tidy());
        var grid = asked.scope().isAll() || !sent.has("all") ? null : grid(asked, sent);
        return grid == null
                ? asked
                : asked.ticking(grid.open()
                        .flatMap(box -> Cell.read(box.value()).stream())
                        .collect(Collectors.toSet()));
    }

    private @Nullable Grid grid(Asked asked, Sent sent) {
        var use = asked.bulk().use();
        return use == null
                ? null
                : new GridPlan(new RegisterWords(asked.register(), messages, sent.locale()),
                        asked.day(LocalDate.now(clock)), asked.scope(), use, asked.ticked()).grid();
    }

    BulkPage page(Asked asked, Shown shown, Sent sent) {
        var shape = asked.bulk().shape();
        var form = new FormWords(messages, sent.locale());
        var grid = grid(asked, sent);
        var attempt = shown.attempt();
        var complaints = attempt == null
                ? List.<Complaint>of()
                : words.complaints(attempt.problems(), asked, grid, sent.locale());
        return new BulkPage(asked, asked.place().set() == null ? places.open(sent.person()) : List.of(), grid,
                name(asked, sent), new Fields(asked.form(), shape, shown.focus(), complaints, form),
                new Options(asked.register(), shape, asked.form(), form), shown.notice(),
                attempt == null || !attempt.isPossible()
                        ? null
                        : words.preview(attempt.made(), asked.register(), sent.locale()));
    }

    private static @Nullable String name(Asked asked, Sent sent) {
        var scope = asked.scope();
        if (scope.state() != null) return new Country(scope.state()).name(sent.locale());
        return asked.register().projects().find(scope.project()).map(Work::name).orElse(null);
    }
}
