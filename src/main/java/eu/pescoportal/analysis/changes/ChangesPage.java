package eu.pescoportal.analysis.changes;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page of changes shows.
 *
 * @param heading
 *            of the window of the browser: it names the days
 * @param days
 *            between which changes are told, and by which revision
 * @param decisions
 *            of those days, where there are any
 * @param totals
 *            how many changes of each kind there are
 * @param sources
 *            in the order of their numbers
 * @param earlier
 *            where more is told, if nothing is here: from the decision before
 */
record ChangesPage(ChangeQuery query, String heading, String days, List<String> decisions, String totals,
        List<ChangeSection> sections, List<SourceDocument> sources, List<ChangeChip> chips, ChangeForm form,
        String earlier) implements Addressed {

    static ChangesPage of(ChangeList list, ChangeWords words) {
        var query = list.query();
        var sources = new NumberedSources(list.snapshot(), words.words());
        var rows = new ChangeRows(words, query.asOf(), sources);
        var sections = query.byState()
                ? ChangeSection.byState(list, rows)
                : ChangeSection.byProject(list, rows);
        var decisions = Decisions.of(list.snapshot(), query.today());
        var sentence = new ChangeSentence(list, words);
        return new ChangesPage(query, sentence.heading(), sentence.days(), sentence.decisions(decisions),
                sentence.totals(), sections, sources.list(), ChangeChip.of(query, words),
                ChangeForm.of(list, decisions, words),
                query.link().with("from", decisions.latestBefore(query.from())).toString());
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public LocalDate firstDay() {
        return AsOf.FIRST_DAY;
    }

    /** All that the register knows to have changed. */
    public String whole() {
        return query.link().with("from", AsOf.FIRST_DAY).toString();
    }

    /** Whether an earlier beginning could be asked for. */
    public boolean hasEarlier() {
        return query.from().isAfter(AsOf.FIRST_DAY);
    }

    @Override
    public Link address() {
        return query.link();
    }

    @Override
    public Link lasting() {
        return query.lasting();
    }
}
