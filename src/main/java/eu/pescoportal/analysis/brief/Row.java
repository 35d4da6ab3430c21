package eu.pescoportal.analysis.brief;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.register.bars.Spell;
import eu.pescoportal.register.bars.Strip;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A role of a state in a project.
 *
 * @param name
 *            of the project, short where it has an acronym, or of the state
 * @param title
 *            the whole name
 * @param rest
 *            the whole name behind the acronym; null where there is none, or no room for it
 * @param domain
 *            of the project; null in a table of one project
 * @param members
 *            how many coordinators and members the project has; null likewise
 * @param notes
 *            what else has to be said
 */
record Row(String name, String title, @Nullable String rest, String address, @Nullable String domain,
        @Nullable String members, Spell spell, List<String> notes, Strip strip) {

    /**
     * @param isShort
     *            whether a project that has an acronym is called by it alone
     */
    static Row ofProject(ProjectDocument project, Participation role, boolean isShort, Material material) {
        var acronym = project.acronym();
        var words = material.words();
        var spell = Spell.of(role, words, material.sources());
        var notes = new ArrayList<>(spell.notes());
        var ended = project.ended();
        if (project.period().hasEndedBy(material.day()) && ended != null)
            notes.addFirst(words.say("brief.ended",
                    words.say(Objects.requireNonNull(project.outcome()).message()), words.date(ended)));
        return new Row(acronym == null ? project.name() : acronym, project.name(),
                acronym == null || isShort ? null : project.name(),
                material.address(RecordKind.PROJECT, project.slug()), words.say(project.domain().message()),
                members(material.view().project(project.slug()).orElseThrow(), material), spell, notes,
                Strip.of(material.axis(), project, List.of(role)));
    }

    private static String members(ProjectOn project, Material material) {
        return material.words()
                .say(project.isMembershipPartial() ? "brief.members.partial" : "brief.members",
                        project.numberOfMembers());
    }

    static Row ofState(ProjectDocument project, Participation role, Material material) {
        var name = material.words().state(role.state()).label();
        var spell = Spell.of(role, material.words(), material.sources());
        return new Row(name, name, null, material.address(RecordKind.STATE, role.state()), null, null, spell,
                spell.notes(), Strip.of(material.axis(), project, List.of(role)));
    }
}
