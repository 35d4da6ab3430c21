package eu.pescoportal.analysis.changes;

import eu.pescoportal.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/** A filter that is on, and the address without it. */
record ChangeChip(String label, String address) {

    static List<ChangeChip> of(ChangeQuery query, ChangeWords words) {
        var chips = new ArrayList<ChangeChip>();
        var filter = query.filter();
        var said = words.words();
        for (var state : filter.states())
            chips.add(chip(query, "state", Words.lower(state), said.state(state).label()));
        for (var domain : filter.domains())
            chips.add(chip(query, "domain", domain.word(), said.word(domain).label()));
        for (var project : filter.projects())
            chips.add(chip(query, "project", project, words.project(project)));
        for (var partner : filter.partners())
            chips.add(chip(query, "partner", partner, said.partner(partner).label()));
        if (query.onlyChecked()) chips.add(chip(query, "checked", "only", said.say("projects.chip.checked")));
        return chips;
    }

    private static ChangeChip chip(ChangeQuery query, String name, String value, String label) {
        return new ChangeChip(label, query.link().without(name, value).toString());
    }
}
