package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.vocabulary.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another project that is near to one.
 *
 * @param relation
 *            what it is to it, if it continues it or the other way round
 * @param shared
 *            how many of the states of both they have in common on that day
 */
record Related(String address, String name, @Nullable String acronym, @Nullable String relation,
        String domain, String shared) {

    /** The nearest ones; none before the project was established. */
    static List<Related> of(int position, PageContext context) {
        var view = context.view();
        if (!view.listed().get(position)) return List.of();
        return Nearest.of(position, view, context.snapshot().kinships().of(position))
                .stream()
                .map(near -> of(near, context))
                .toList();
    }

    private static Related of(Nearest.Nearness near, PageContext context) {
        var project = context.snapshot().projects().get(near.position());
        var words = context.words();
        return new Related(context.address(RecordKind.PROJECT, project.slug()), project.name(),
                project.acronym(),
                near.kinship() == null
                        ? null
                        : words.say("project.related." + Words.lower(near.kinship().name())),
                words.say(project.domain().message()),
                words.say("project.related.shared", near.shared(), near.states()));
    }
}
