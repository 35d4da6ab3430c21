package eu.pescoportal.analysis.compare;

import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.List;

/** What the page of projects side by side shows. */
record ProjectsPage(CompareQuery query, String title, List<Head> heads, List<Fact> facts, List<Group> groups,
        List<Moment> milestones, List<Partner> partners) implements Addressed {

    /** What is said of each project under one heading. */
    record Fact(String label, List<String> values) {}

    /** A day on which something happened in one or more of them. */
    record Moment(String date, List<List<String>> events) {}

    /** How a partner is tied to each of them, in words. */
    record Partner(Head head, List<String> ties) {}

    @Override
    public Link address() {
        return query.link();
    }

    @Override
    public LocalDate day() {
        return query.facts().asOf().day();
    }
}
