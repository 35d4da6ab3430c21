package eu.pescoportal.state;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Part;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Line;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the page of one member state shows of its part in the projects on a day. */
record MemberStatePage(MemberStateDocument state, String name, FactFilter filter, Memberships memberships,
        Axis axis, List<Held> now, List<Line> before, Together together, Gaps gaps,
        List<Bibliography.Entry> sources) implements Addressed {

    /** What a state does in one role; the address opens the same projects. */
    record Held(Role role, List<Line> parts, String address) {}

    static MemberStatePage of(MemberStateDocument state, Snapshot snapshot, FactFilter filter,
            RegisterWords words) {
        var day = snapshot.on(filter);
        var running = new Running(day, filter, state.country());
        var parts = day.parts(state.code());
        var sources = new Bibliography(snapshot, cited(state, parts), words);
        var lines = new ProjectLines(parts, filter, words, sources);
        var now = Arrays.stream(Role.values())
                .map(role -> new Held(role, lines.of(role), running.list(role)))
                .filter(held -> !held.parts().isEmpty())
                .toList();
        var before = lines.of(null);
        return new MemberStatePage(state, words.state(state.code()).label(), filter,
                Memberships.of(state, day.day(), words.locale()), Axis.until(day.day()), now, before,
                Together.of(running, words.locale()), Gaps.of(running), sources.entries());
    }

    /** First those of the roles, in the order of the projects, then those of its memberships and notes. */
    private static List<String> cited(MemberStateDocument state, List<Part> parts) {
        var citations = parts.stream().flatMap(part -> part.participation().citations().stream()).toList();
        return Stream.concat(Citation.sources(citations).stream(), state.sources().stream())
                .distinct()
                .toList();
    }

    public boolean isParticipating() {
        return state.participatesOn(filter.asOf().day());
    }

    /** Projects in which the state is coordinator or member. */
    public int takesPart() {
        return now.stream()
                .filter(held -> ProjectFilter.MEMBERS.contains(held.role()))
                .mapToInt(held -> held.parts().size())
                .sum();
    }

    /** The message that says it, which takes the number: "at least" where members are not known. */
    public String takesMessage() {
        return gaps.isEmpty() ? "state.takes" : "state.takes.atleast";
    }

    public boolean isIdle() {
        return isParticipating() && now.isEmpty();
    }

    public boolean isIncomplete() {
        return isParticipating() && !gaps.isEmpty();
    }

    public String path() {
        return RecordKind.STATE.path(state.code());
    }

    @Override
    public Link address() {
        return filter.link(path());
    }

    @Override
    public LocalDate day() {
        return filter.asOf().day();
    }
}
