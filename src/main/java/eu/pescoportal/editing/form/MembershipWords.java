package eu.pescoportal.editing.form;

import eu.pescoportal.record.Problems;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says of a project, as it stands in a form, how much visitors read to be known of its members, and why. */
public record MembershipWords(Form form, FormWords words) {

    public String text() {
        var project = new FormReader(form, new Problems()).read(ProjectDocument.class);
        var known = Objects.requireNonNull(project.membershipKnown());
        var rows = project.participations();
        var unchecked = rows.stream().filter(Predicate.not(Participation::checked)).count();
        var gaps = project.membershipGaps()
                .stream()
                .map(gap -> words.say("form.membership.gap." + gap, unchecked, rows.size()))
                .collect(Collectors.joining(", "));
        return words.say("form.membership." + known, gaps);
    }
}
