package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A state joins PESCO, and takes part in projects from that day on.
 *
 * @param role
 *            in all of these projects; null if there are none yet
 */
record Accession(@Code(Code.Form.STATE) String state, PartialDate from, @Code String source,
        @Nullable String place, @Nullable Role role, boolean checked, @Nullable String note,
        List<String> projects) implements Act {

    @Override
    public Made on(Ground ground, List<Cell> cells) {
        ground.problems().required("state", state);
        ground.problems().known("state", state, RecordKind.STATE, ground.references());
        ground.problems().required("from", from);
        ground.checkSource("source", source);
        ground.problems().rejectIf(role == null && !cells.isEmpty(), "role", "problem.missing");
        var joined = from == null ? Optional.<MemberStateDocument>empty() : joined(ground);
        if (joined.isEmpty()) return Made.NOTHING;
        var made = role == null
                ? Made.NOTHING
                : joining(role).on(ground.with(ground.register().with(List.of(joined.get()), List.of())),
                        cells.stream().map(cell -> new Cell(cell.project(), state)).toList());
        var projects = made.documents().size();
        return made.after(List.of(joined.get()))
                .called(Phrase.of("bulk.title.accession", new Country(state), projects),
                        Phrase.of("bulk.reason.accession", new Country(state), projects));
    }

    @Override
    public List<String> namedProjects() {
        return projects;
    }

    /** A record has room for one time in PESCO only. */
    private Optional<MemberStateDocument> joined(Ground ground) {
        var before = ground.register().states().find(state);
        var since = before.map(MemberStateDocument::pescoFrom);
        since.ifPresent(day -> ground.problems().report("state", "problem.bulk.joined", day.text()));
        return before.filter(_ -> since.isEmpty())
                .map(outside -> Components.with(outside,
                        Map.of("pescoFrom", from, "sources",
                                Stream.concat(outside.sources().stream(), Stream.ofNullable(source))
                                        .distinct()
                                        .toList())));
    }

    private Joining joining(Role inAll) {
        return new Joining(inAll, from, source, place, checked, null, note, List.of(), List.of());
    }
}
