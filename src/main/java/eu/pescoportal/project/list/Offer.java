package eu.pescoportal.project.list;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.Chip;
import eu.pescoportal.register.query.ProjectQuery;
import eu.pescoportal.web.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A filter that a list without rows could do without, with what would be found then. */
record Offer(String label, String address, String found) {

    /** More filters than these are not tried one by one. */
    private static final int MOST = 30;

    /** A filter of which one of several values is enough goes with all of them. */
    private static final List<String> ANY_OF = List.of("domain", "wave", "status", "partner");

    /**
     * @param total
     *            how many rows the list of an address has
     */
    static List<Offer> of(ProjectQuery query, List<Chip> chips, ToIntFunction<Link> total,
            RegisterWords words) {
        var link = query.link().without("page");
        var whole = Stream.concat(ANY_OF.stream(), query.filter().any() ? Stream.of("state") : Stream.empty())
                .filter(name -> link.parameters().getOrDefault(name, List.of()).size() > 1)
                .map(name -> of(without(words.say("projects.filter." + name), words), link.without(name),
                        total, words));
        var single = chips.stream()
                .limit(MOST)
                .map(chip -> of(without(chip.label(), words), chip.link(), total, words));
        return Stream.concat(whole, single).flatMap(Optional::stream).toList();
    }

    private static String without(String filter, RegisterWords words) {
        return words.say("projects.offer", filter);
    }

    /** None where it would find nothing either. */
    static Optional<Offer> of(String label, Link without, ToIntFunction<Link> total, RegisterWords words) {
        var found = total.applyAsInt(without);
        return found == 0
                ? Optional.empty()
                : Optional.of(new Offer(label, without.toString(), words.say("projects.offer.found", found)));
    }
}
