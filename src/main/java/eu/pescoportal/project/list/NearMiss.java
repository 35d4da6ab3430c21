package eu.pescoportal.project.list;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.web.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What states have together that never take part all together, or never so many of them. */
record NearMiss(ProjectList list, ToIntFunction<Link> total, RegisterWords words) {

    /** All but one of the states, whichever that is; where that finds nothing either, as many as possible. */
    List<Offer> offers() {
        var filter = list.query().filter();
        var named = list.found().named();
        if (filter.any() || named.size() < 2) return List.of();
        if (filter.enough() > 1) return most(filter.enough() - 1).stream().toList();
        var allButOne = named.stream().flatMap(state -> allBut(state).stream()).toList();
        return allButOne.isEmpty() ? most(named.size() - 2).stream().toList() : allButOne;
    }

    private Optional<Offer> allBut(String state) {
        var others = new ArrayList<>(list.found().named());
        others.remove(state);
        var link = base().without("group").without("state");
        for (var other : others)
            link = link.and("state", words.state(other).word());
        return Offer.of(words.say("projects.miss.allBut", words.state(state).label()), link, total, words);
    }

    /** So many of the states, or fewer, for which something is found. */
    private Optional<Offer> most(int number) {
        if (number < 1) return Optional.empty();
        return Offer
                .of(words.say("projects.miss.atLeast", number), base().with("atLeast", number), total, words)
                .or(() -> most(number - 1));
    }

    private Link base() {
        return list.query().link().without("page").without("atLeast");
    }
}
