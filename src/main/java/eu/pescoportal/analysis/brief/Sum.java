package eu.pescoportal.analysis.brief;

import eu.pescoportal.register.Reference;
import eu.pescoportal.register.document.Funding;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money for a project. */
record Sum(String kind, @Nullable String note, String programme, String year, String amount,
        List<Reference> references) {

    /** By kind, as decided by the day: a year counts from its first day, an unknown one today only. */
    static List<Sum> of(ProjectDocument project, Material material) {
        var asOf = material.filter().asOf();
        return project.funding()
                .stream()
                .filter(sum -> asOf.isCurrent() || sum.year() != null && sum.year() <= asOf.day().getYear())
                .sorted(Comparator.comparing(Funding::kind))
                .map(sum -> of(sum, material))
                .toList();
    }

    private static Sum of(Funding sum, Material material) {
        var words = material.words();
        var year = sum.year();
        var amount = sum.amountEur();
        return new Sum(words.say(sum.kind().message()), sum.note(), words.say(sum.programme().message()),
                year == null ? words.say("project.year.unknown") : year.toString(),
                amount == null ? words.say("project.amount.unknown") : words.say("project.amount", amount),
                material.cite(sum.citations()));
    }
}
