package eu.pescoportal.home;

import eu.pescoportal.vocabulary.PartialDate;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the page about PESCO and this register shows.
 *
 * @param commitments
 *            by area, A to E
 */
record AboutPage(Coverage coverage, List<Total> totals, SequencedMap<String, List<Commitment>> commitments,
        List<Event> events, List<Decision> decisions) {

    /** How much the register knows: projects by what is known of their membership, and facts by kind. */
    record Coverage(long participating, long ended, List<ProjectName> sourced, List<ProjectName> partial,
            List<ProjectName> unknown, List<Facts> facts) {

        public long projects() {
            return sourced.size() + partial.size() + unknown.size();
        }
    }

    record ProjectName(String slug, String name) {}

    /** Facts of one kind, and how many of them are not yet checked. */
    record Facts(String kind, long all, long unchecked) {}

    /**
     * What an official source counts, beside what the register counts for the same day; no own count where
     * the source is not dated to the day.
     */
    record Total(PartialDate asOf, @Nullable Integer launched, @Nullable Integer closed,
            @Nullable Integer active, @Nullable Integer ownLaunched, @Nullable Integer ownActive,
            @Nullable String note, SourceLink source) {

        public boolean differs() {
            return active != null && ownActive != null && !active.equals(ownActive)
                    || launched != null && ownLaunched != null && !launched.equals(ownLaunched);
        }
    }

    record Commitment(int number, String title, boolean checked, SourceLink source) {}

    record Event(PartialDate date, String title, String detail, SourceLink source) {}

    /** An act of the Council; {@code source} is its key in the register, where facts rest on it. */
    record Decision(PartialDate date, String title, @Nullable String celex, String url, String what,
            @Nullable String source) {}

    public List<Commitment> allCommitments() {
        return commitments.values().stream().flatMap(List::stream).toList();
    }

    public long uncheckedCommitments() {
        return allCommitments().stream().filter(c -> !c.checked()).count();
    }
}
