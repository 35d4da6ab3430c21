package eu.pescoportal.analysis.facts;

import java.time.LocalDate;
import java.util.List;

/** One page of facts for programs. */
record FactJson<I>(LocalDate asOf, long revision, long total, int page, int pages, String notice,
        List<I> items) {

    static <I> FactJson<I> of(FactList<?> list, String notice, List<I> items) {
        var pager = list.pager();
        return new FactJson<>(list.day(), list.revision(), pager.total(), pager.page(), pager.pages(), notice,
                items);
    }
}
