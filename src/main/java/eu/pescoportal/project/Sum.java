package eu.pescoportal.project;

import eu.pescoportal.register.Reference;
import eu.pescoportal.register.document.Funding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money as the page of its project shows it. */
record Sum(@Nullable String note, String programme, String year, String amount, List<Reference> references) {

    static Sum of(Funding funding, PageContext context) {
        var words = context.words();
        var year = funding.year();
        var amount = funding.amountEur();
        return new Sum(funding.note(), words.say(funding.programme().message()),
                year == null ? words.say("project.year.unknown") : year.toString(),
                amount == null ? words.say("project.amount.unknown") : words.say("project.amount", amount),
                context.references(funding.citations()));
    }
}
