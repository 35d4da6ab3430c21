package eu.pescoportal.analysis.brief;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Part;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member state on two pages: its part in the projects, with whom, since when, on whose word.
 *
 * @param figures
 *            how many projects it coordinates, takes part in, observes, and had a role in
 * @param gaps
 *            what says that the numbers may be too small; null where nothing does
 * @param standing
 *            its memberships in words
 */
record StateBrief(Cover cover, List<Figure> figures, @Nullable String gaps, List<String> standing,
        @Nullable String ministry, List<Row> now, List<Row> before, List<Counted> states,
        List<Counted> partners, List<Bibliography.Entry> sources) implements Brief {

    /** Of more rows than these each has one line, so that two pages hold them. */
    private static final int MOST_LONG_ROWS = 30;

    static StateBrief of(MemberStateDocument state, DayView view, FactFilter filter, RegisterWords words) {
        var parts = view.parts(state.code())
                .stream()
                .sorted(Comparator.comparing((Part part) -> !part.now())
                        .thenComparing(part -> part.participation().role()))
                .toList();
        var material = Material.of(view, filter, words, sources(parts, state));
        var isShort = parts.size() > MOST_LONG_ROWS;
        var rows = parts.stream()
                .map(part -> Row.ofProject(part.project(), part.participation(), isShort, material))
                .toList();
        var current = (int) parts.stream().filter(Part::now).count();
        return new StateBrief(cover(state, material), figures(parts, words), gaps(state, view, words),
                Membership.of(state, view.day(), words), state.ministryOfDefence(), rows.subList(0, current),
                rows.subList(current, rows.size()), Counted.states(state.code(), view, words),
                Counted.partners(state.code(), view, words), material.sources().entries());
    }

    /** First those of the rows, as they are read, then those of the memberships. */
    private static Collection<String> sources(List<Part> parts, MemberStateDocument state) {
        var keys = new LinkedHashSet<String>();
        parts.stream()
                .flatMap(part -> part.participation().citations().stream())
                .map(Citation::source)
                .forEach(keys::add);
        keys.addAll(state.sources());
        return keys;
    }

    private static Cover cover(MemberStateDocument state, Material material) {
        var name = material.words().state(state.code()).label();
        var title = material.words().say("brief.state.title", name);
        var told = new Cover.Told(title, title, material.words().say("brief.state.subject", name));
        return Cover.of(RecordKind.STATE, state.code(), name, told, material);
    }

    private static List<Figure> figures(List<Part> parts, RegisterWords words) {
        var now = Stream.of(Role.values())
                .map(role -> Figure.of("brief.state." + role.word(),
                        parts.stream()
                                .filter(part -> part.now() && part.participation().role() == role)
                                .count(),
                        words));
        var before = Figure.of("brief.state.before", parts.stream().filter(part -> !part.now()).count(),
                words);
        return Stream.concat(now, Stream.of(before)).toList();
    }

    private static @Nullable String gaps(MemberStateDocument state, DayView view, RegisterWords words) {
        if (!state.participatesOn(view.day())) return null;
        var open = view.with(Status.ONGOING);
        open.andNot(view.taking(state.code(), EnumSet.allOf(Role.class)));
        var unknown = view.with(MembershipKnown.UNKNOWN);
        unknown.and(open);
        var missing = view.withMembersMissing();
        missing.and(open);
        missing.andNot(unknown);
        return unknown.isEmpty() && missing.isEmpty()
                ? null
                : words.say("brief.state.gaps", unknown.cardinality(), missing.cardinality());
    }

    public boolean isIdle() {
        return now.isEmpty();
    }

    @Override
    public String template() {
        return "analysis/brief/state";
    }
}
