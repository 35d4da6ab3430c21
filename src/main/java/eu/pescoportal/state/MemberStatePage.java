package eu.pescoportal.state;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the page of one member state shows of its part in the projects on a day. */
record MemberStatePage(MemberStateDocument state, String name, FactFilter filter, Memberships memberships,
        List<Held> now, List<PartRow> before, Together together, Gaps gaps,
        List<SourceDocument> sources) implements Addressed {

    /** What a state does in one role; the address opens the same projects. */
    record Held(Role role, List<PartRow> parts, String address) {}

    static MemberStatePage of(MemberStateDocument state, Snapshot snapshot, FactFilter filter,
            Locale locale) {
        var day = snapshot.on(filter);
        var running = new Running(day, filter, state.country());
        var parts = day.parts(state.code())
                .stream()
                .map(part -> PartRow.of(part, filter.asOf(), snapshot))
                .toList();
        var now = Arrays.stream(Role.values())
                .map(role -> new Held(role,
                        parts.stream().filter(part -> part.now() && part.role() == role).toList(),
                        running.list(role)))
                .filter(held -> !held.parts().isEmpty())
                .toList();
        return new MemberStatePage(state, state.country().name(locale), filter,
                Memberships.of(state, day.day(), locale), now,
                parts.stream().filter(part -> !part.now()).toList(), Together.of(running, locale),
                Gaps.of(running), snapshot.sources(state.sources()));
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
