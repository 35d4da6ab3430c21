package eu.pescoportal.analysis.facts;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.List;

/** One page of facts for programs. */
record FactJson<I>(LocalDate asOf, long revision, long total, int page, int pages, String notice,
        List<I> items) {

    static <F, I> FactJson<I> of(FactList<F, I> list, RegisterWords words, PortalProperties portal) {
        var pager = list.pager();
        return new FactJson<>(list.day(), list.revision(), pager.total(), pager.page(), pager.pages(),
                words.say("export.notice"),
                list.rows().stream().map(fact -> list.facts().item(fact, words, portal)).toList());
    }
}
