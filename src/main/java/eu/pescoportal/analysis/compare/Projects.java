package eu.pescoportal.analysis.compare;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.register.Tie;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is read of projects side by side: their states, milestones and partners on a day. */
record Projects(DayView view, List<String> slugs, Roles roles) {

    static Projects of(DayView view, List<String> slugs) {
        return new Projects(view, slugs, Roles.of(view));
    }

    int position(String slug) {
        return view.snapshot().projects().position(slug);
    }

    ProjectDocument document(String slug) {
        return view.snapshot().projects().get(position(slug));
    }

    /** None where it had not been established. */
    Optional<ProjectOn> on(String slug) {
        return view.project(slug);
    }

    /** The coordinators and members, as places among the states of the day. */
    BitSet members(String slug) {
        var members = new BitSet();
        var states = roles.states();
        var only = new BitSet();
        only.set(position(slug));
        for (var place = 0; place < states.size(); place++)
            members.set(place, !roles.taking(states.get(place), only).isEmpty());
        return members;
    }

    Overlap members() {
        return new Overlap(slugs.stream().map(this::members).toList());
    }

    /** By date, the earliest first: by project what happened until the day asked for. */
    SortedMap<PartialDate, SortedMap<String, List<Milestone>>> milestones() {
        var all = new TreeMap<PartialDate, SortedMap<String, List<Milestone>>>();
        for (var slug : slugs)
            for (var milestone : document(slug).milestones())
                if (milestone.date().hasBegunBy(view.day()) && view.counts(milestone.checked()))
                    all.computeIfAbsent(milestone.date(), _ -> new TreeMap<>())
                            .merge(slug, List.of(milestone), Projects::joined);
        return all;
    }

    private static List<Milestone> joined(List<Milestone> some, List<Milestone> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The keys of the partners for which lists find a project. */
    List<String> partners(String slug) {
        return on(slug).map(ProjectOn::partners).orElse(List.of());
    }

    SortedSet<String> allPartners() {
        var all = new TreeSet<String>();
        slugs.forEach(slug -> all.addAll(partners(slug)));
        return all;
    }

    /** How a partner is tied to a project that lists find by it. */
    List<Tie> ties(String partner, String slug) {
        if (!partners(slug).contains(partner)) return List.of();
        return view.ties(partner)
                .stream()
                .filter(tie -> tie.project().slug().equals(slug) && !tie.ended())
                .toList();
    }
}
