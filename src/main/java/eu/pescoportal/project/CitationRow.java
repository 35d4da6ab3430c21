package eu.pescoportal.project;

import eu.pescoportal.register.document.Fact;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One source of one fact.
 *
 * @param list
 *            the document's list that the fact stands in
 * @param row
 *            its position there
 * @param position
 *            of the citation among those of the fact
 */
@Embeddable
record CitationRow(String list, int row, int position, String source, @Nullable String place) {

    static final String PARTICIPATIONS = "participations";
    static final String PARTNER_LINKS = "partnerLinks";
    static final String MILESTONES = "milestones";
    static final String FUNDING = "funding";

    static Set<CitationRow> of(ProjectDocument document) {
        var rows = new LinkedHashSet<CitationRow>();
        add(rows, PARTICIPATIONS, document.participations());
        add(rows, PARTNER_LINKS, document.partnerLinks());
        add(rows, MILESTONES, document.milestones());
        add(rows, FUNDING, document.funding());
        return rows;
    }

    private static void add(Set<CitationRow> rows, String list, List<? extends Fact> facts) {
        for (int row = 0; row < facts.size(); row++) {
            var citations = facts.get(row).citations();
            for (int i = 0; i < citations.size(); i++)
                rows.add(of(list, row, i, citations.get(i)));
        }
    }

    private static CitationRow of(String list, int row, int position, Citation citation) {
        return new CitationRow(list, row, position, citation.source(), citation.place());
    }
}
