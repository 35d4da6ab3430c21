package eu.pescoportal.analysis.compare;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts states side by side, in the words of the page. */
final class StateComparison {

    private final CompareQuery query;
    private final DayView view;
    private final States states;
    private final RegisterWords words;

    private StateComparison(CompareQuery query, Snapshot snapshot, RegisterWords words) {
        this.query = query;
        this.view = snapshot.on(query.facts());
        this.states = new States(view, query.states());
        this.words = words;
    }

    static StatePage of(CompareQuery query, Snapshot snapshot, RegisterWords words) {
        var made = new StateComparison(query, snapshot, words);
        return new StatePage(query, words.and(query.states(), made::name),
                query.states().stream().map(made::head).toList(), made.numbers(), made.doubt(), made.groups(),
                query.states().stream().map(made::late).toList(), made.years());
    }

    private AsOf asOf() {
        return query.facts().asOf();
    }

    private String name(String code) {
        return words.state(code).label();
    }

    private Head head(String code) {
        var state = words.state(code);
        return new Head(state.label(), null, asOf().address(RecordKind.STATE.path(code)),
                "fi fi-" + state.word());
    }

    private List<StatePage.Line> numbers() {
        var lines = new ArrayList<StatePage.Line>();
        lines.add(line("compare.total", states::taking, UnaryOperator.identity()));
        lines.add(
                line("compare.ongoing", states::ongoing, list -> list.with("status", Status.ONGOING.word())));
        for (var role : Role.values())
            lines.add(line(role.message(), code -> view.taking(code, Set.of(role)),
                    list -> list.with("role", role.word())));
        for (var domain : Domain.values())
            lines.add(line(domain.message(), code -> Roles.both(states.taking(code), view.with(domain)),
                    list -> list.with("domain", domain.word())));
        return lines;
    }

    private StatePage.Line line(String label, Function<String, BitSet> projects, UnaryOperator<Link> list) {
        return new StatePage.Line(words.say(label), query.states()
                .stream()
                .map(code -> new StatePage.Cell(projects.apply(code).cardinality(),
                        list.apply(query.facts().link("/projects").with("state", words.state(code).word()))
                                .toString()))
                .toList());
    }

    private @Nullable String doubt() {
        var unknown = view.with(MembershipKnown.UNKNOWN).cardinality();
        var partial = view.with(MembershipKnown.PARTIAL).cardinality();
        return unknown + partial == 0 ? null : words.say("compare.doubt", unknown, partial);
    }

    private List<Group> groups() {
        var roles = Roles.of(view);
        return new Groups("compare.projects", query.states().stream().map(this::name).toList(),
                states.overlap(), words).of(position -> row(position, roles));
    }

    private Group.Row row(int position, Roles roles) {
        var project = view.snapshot().projects().get(position);
        var letters = query.states()
                .stream()
                .map(code -> Groups.letter(roles.of(code, position), roles.isChecked(code, position), words))
                .toList();
        return new Group.Row(head(project), ended(project), letters);
    }

    private Head head(ProjectDocument project) {
        return new Head(project.name(), project.acronym(), address(project), null);
    }

    private String address(ProjectDocument project) {
        return asOf().address(RecordKind.PROJECT.path(project.slug()));
    }

    private @Nullable String ended(ProjectDocument project) {
        var ended = project.ended();
        var outcome = project.outcome();
        return ended == null || outcome == null || !project.period().hasEndedBy(view.day())
                ? null
                : words.say("projects.row.ended", words.say(outcome.message()), words.date(ended));
    }

    private StatePage.Late late(String code) {
        var entries = states.joined(code).stream().map(joined -> {
            var project = view.snapshot().projects().get(joined.position());
            return new StatePage.Entry(address(project), project.name(), words.date(joined.since()));
        }).toList();
        var undated = states.undated(code);
        return new StatePage.Late(words.say("compare.joined", name(code), entries.size()), entries,
                undated == 0 ? null : words.say("compare.joined.undated", undated));
    }

    private List<StatePage.YearLine> years() {
        var days = states.yearEnds();
        var counts = days.stream()
                .collect(Collectors.toMap(Function.identity(),
                        day -> query.states().stream().map(code -> states.ongoing(code, day)).toList(),
                        (one, _) -> one));
        var most = counts.values().stream().flatMap(List::stream).mapToInt(n -> n).max().orElse(0);
        return days.stream()
                .map(day -> new StatePage.YearLine(year(day),
                        counts.getOrDefault(day, List.of())
                                .stream()
                                .map(n -> new StatePage.Tally(n, (most == 0 ? 0 : n * 100 / most) + "%"))
                                .toList()))
                .toList();
    }

    /** Just the year where it is over. */
    private String year(LocalDate day) {
        return day.plusDays(1).getDayOfYear() == 1
                ? Integer.toString(day.getYear())
                : words.date(PartialDate.of(day));
    }
}
