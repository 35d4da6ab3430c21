package eu.pescoportal.project;

import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Line;
import eu.pescoportal.register.bars.Spell;
import eu.pescoportal.register.bars.Strip;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.PartnerKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The third States that a project let in, or that asked to be, by what ties them to it. */
record ThirdStates(Axis axis, List<Group> groups) {

    record Group(String label, List<Line> lines) {}

    static ThirdStates of(ProjectDocument project, PageContext context) {
        var axis = Axis.until(context.asOf().day());
        return new ThirdStates(axis, TieGroup.of(project, kind -> kind == PartnerKind.THIRD_STATE, context)
                .stream()
                .map(group -> new Group(group.label(), group.ties()
                        .stream()
                        .map(tied -> new Line(null, tied.name(), tied.address(), tied.flag(), null, null,
                                spells(tied, group.label(), context), Strip.of(axis, project, tied.link())))
                        .toList()))
                .toList());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** One after the other: the approval; until when; since when, on whose word, and what else is known. */
    private static List<Spell> spells(TieGroup.Tied tied, String label, PageContext context) {
        var words = context.words();
        var link = tied.link();
        var approved = link.approved() == null
                ? null
                : Spell.said(words.say("tie.approved", words.date(link.approved())));
        var until = link.to() == null ? null : Spell.said(words.say("tie.until", words.date(link.to())));
        var title = link.title().equalsIgnoreCase(label) ? null : link.title();
        var since = new Spell(null, null, standing(link, context), List.of(), tied.references(),
                link.checked(), Stream.of(title, link.detail()).filter(Objects::nonNull).toList());
        return Stream.of(approved, until, since).filter(Objects::nonNull).toList();
    }

    private static String standing(PartnerLink link, PageContext context) {
        var words = context.words();
        var kind = link.kind().word();
        return link.from() == null
                ? words.say("tie.unknown." + kind)
                : words.say("tie.since." + kind, words.date(link.from()));
    }
}
