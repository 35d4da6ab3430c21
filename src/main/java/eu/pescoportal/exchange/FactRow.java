package eu.pescoportal.exchange;

import static eu.pescoportal.web.table.Column.codes;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.register.document.Fact;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.web.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row of a project as a line of a table says it: its project before it, its sources behind. */
record FactRow<F extends Fact>(ProjectDocument project, F row) {

    static <F extends Fact> List<Column<FactRow<F>>> columns(List<Column<FactRow<F>>> own,
            Function<ProjectDocument, String> url) {
        var all = new ArrayList<Column<FactRow<F>>>(List.of(text("project", of -> of.project().slug()),
                text("name", of -> of.project().name()), text("acronym", of -> of.project().acronym())));
        all.addAll(own);
        all.add(codes("sources", of -> Citation.sources(of.row().citations())));
        all.add(text("places", FactRow::places));
        all.add(text("url", of -> url.apply(of.project())));
        return all;
    }

    private String places() {
        return row.citations()
                .stream()
                .map(Citation::place)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
