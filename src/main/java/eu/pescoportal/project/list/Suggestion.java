package eu.pescoportal.project.list;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.register.search.Entry;
import eu.pescoportal.register.search.SearchIndex;
import eu.pescoportal.register.search.Subject;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartnerKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state or partner that the search names, and what it is part of.
 *
 * @param flag
 *            the style that shows it; null for what has none
 * @param statement
 *            "Norway takes part in 1 project"
 * @param projects
 *            the address of the list of these; null if there are none
 */
record Suggestion(String page, @Nullable String flag, String address, String statement,
        @Nullable String projects) {

    static List<Suggestion> of(ProjectList list, SearchIndex index, RegisterWords words) {
        var maker = new Maker(list.view(), list.query().facts(), words);
        return index.named(list.query().q(), Entry.Kind.STATE, Entry.Kind.PARTNER)
                .stream()
                .flatMap(subject -> maker.of(subject).stream())
                .toList();
    }

    private record Maker(DayView view, FactFilter facts, RegisterWords words) {

        /** None if the index is older than the register. */
        Optional<Suggestion> of(Subject subject) {
            return subject.kind() == Entry.Kind.STATE
                    ? view.snapshot().states().find(subject.key()).map(this::of)
                    : view.snapshot().partners().find(subject.key()).map(this::of);
        }

        private Suggestion of(MemberStateDocument state) {
            var named = words.state(state.code());
            var count = view.taking(state.code(), ProjectFilter.MEMBERS).cardinality();
            return suggestion(RecordKind.STATE.path(state.code()), named.label(), state.country(),
                    words.say("projects.named.state", named.label(), count),
                    count == 0 ? null : projects("state", named.word()));
        }

        private Suggestion of(PartnerDocument partner) {
            var named = words.partner(partner.key());
            var count = view.tied(partner.key()).cardinality();
            return suggestion(RecordKind.PARTNER.path(partner.key()), named.label(), partner.country(),
                    words.say(message(partner), named.label(), count),
                    count == 0 ? null : projects("partner", partner.key()));
        }

        /** Of a third State that was only approved nothing more is said. */
        private String message(PartnerDocument partner) {
            if (partner.kind() != PartnerKind.THIRD_STATE) return "projects.named.partner";
            var standings = view.standings(partner.key());
            if (!standings.containsKey(LinkKind.APPROVED)) return "projects.named.third";
            return standings.containsKey(LinkKind.PARTICIPATES)
                    ? "projects.named.third.both"
                    : "projects.named.third.approved";
        }

        private Suggestion suggestion(String path, String name, @Nullable Country country, String statement,
                @Nullable String projects) {
            return new Suggestion(words.say("projects.suggestion", name),
                    country == null ? null : "fi fi-" + country.word(), facts.asOf().address(path), statement,
                    projects);
        }

        private String projects(String filter, String value) {
            return facts.link("/projects").with(filter, value).toString();
        }
    }
}
