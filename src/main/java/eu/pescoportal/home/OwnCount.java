package eu.pescoportal.home;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** On a date on which projects were established or ended, how many were, and how many were active then. */
record OwnCount(PartialDate date, long established, long ended, int active) {

    /** Every such date until today; of a date that is not a day, the first day counts. */
    static List<OwnCount> of(Snapshot snapshot, LocalDate today) {
        var established = snapshot.projects().all().stream().map(p -> p.established()).toList();
        var ended = snapshot.projects().all().stream().flatMap(p -> Stream.ofNullable(p.ended())).toList();
        return Stream.concat(established.stream(), ended.stream())
                .filter(date -> date.hasBegunBy(today))
                .distinct()
                .sorted()
                .map(date -> new OwnCount(date, times(date, established), times(date, ended),
                        snapshot.on(date.firstDay(), false).with(Status.ONGOING).cardinality()))
                .toList();
    }

    private static long times(PartialDate date, List<PartialDate> dates) {
        return dates.stream().filter(date::equals).count();
    }
}
