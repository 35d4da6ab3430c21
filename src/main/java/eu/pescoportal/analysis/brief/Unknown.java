package eu.pescoportal.analysis.brief;

import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.vocabulary.MembershipKnown;
import java.util.ArrayList;
import java.util.List;

/** What is not known of a project, in sentences. */
final class Unknown {

    private Unknown() {}

    static List<String> of(ProjectOn on, RegisterWords words) {
        var project = on.document();
        var sentences = new ArrayList<String>();
        if (on.isMembershipUnknown()) sentences.add(words.say("project.unknown.membership"));
        else if (project.membersMissing()) sentences.add(words.say("project.unknown.missing"));
        if (on.membershipKnown() == MembershipKnown.SOURCED && !project.establishmentChecked())
            sentences.add(words.say("project.unknown.annex"));
        else if (on.membershipKnown() == MembershipKnown.SOURCED && project.openQuestions() != null)
            sentences.add(words.say("project.unknown.questions"));
        if (project.openQuestions() != null) sentences.add(project.openQuestions());
        return sentences;
    }
}
