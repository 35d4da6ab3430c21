package eu.pescoportal.home;

import eu.pescoportal.register.DayView;
import eu.pescoportal.vocabulary.StateGroup;
import java.util.List;

/** What PESCO is, its words, and how this register is made. */
record AboutPage(int projects, long participating) {

    static AboutPage of(DayView view) {
        return new AboutPage(view.listed().cardinality(), view.participatingStates());
    }

    public List<StateGroup> groups() {
        return List.of(StateGroup.values());
    }
}
