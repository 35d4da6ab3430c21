package eu.pescoportal.analysis.changes;

import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed on a day.
 *
 * @param date
 *            on whose first day it counts
 * @param about
 *            what it happened to
 * @param before
 *            the role, or how project or third State stood; null for not at all
 * @param into
 *            the key of the project that one merged into, where that is known
 * @param founding
 *            it belongs to the establishment of its project
 * @param number
 *            its place among all changes of that kind to the same
 */
record Change(PartialDate date, ChangeKind kind, Subject about, @Nullable Word before, @Nullable Word after,
        @Nullable String into, boolean founding, int number, List<Citation> citations, Doubt doubt) {

    /** A project, a state, a partner, or what a state or partner has to do with a project; by their keys. */
    record Subject(@Nullable String project, @Nullable String state, @Nullable String partner) {

        static Subject project(String slug) {
            return new Subject(slug, null, null);
        }

        static Subject state(String code) {
            return new Subject(null, code, null);
        }
    }

    static Change of(PartialDate date, ChangeKind kind, Subject about, List<Citation> citations,
            Doubt doubt) {
        return new Change(date, kind, about, null, null, null, false, 1, citations, doubt);
    }

    Change from(@Nullable Word earlier, @Nullable Word later) {
        return new Change(date, kind, about, earlier, later, into, founding, number, citations, doubt);
    }

    Change into(@Nullable String project) {
        return new Change(date, kind, about, before, after, project, founding, number, citations, doubt);
    }

    Change founding(boolean belongs) {
        return new Change(date, kind, about, before, after, into, belongs, number, citations, doubt);
    }

    Change numbered(int place) {
        return new Change(date, kind, about, before, after, into, founding, place, citations, doubt);
    }

    @Nullable
    String project() {
        return about.project();
    }

    @Nullable
    String state() {
        return about.state();
    }

    @Nullable
    String partner() {
        return about.partner();
    }

    /** As files have it. */
    @Nullable
    String wordBefore() {
        return before == null ? null : before.word();
    }

    /** The same; of a project that merged, the key of what it became part of. */
    @Nullable
    String wordAfter() {
        return into != null ? into : after == null ? null : after.word();
    }

    LocalDate day() {
        return date.firstDay();
    }

    boolean isBetween(LocalDate from, LocalDate to) {
        return day().isAfter(from) && !day().isAfter(to);
    }

    /** In which order the participations with which a project begins are told. */
    int rank() {
        return after instanceof Role role ? role.ordinal() : 0;
    }

    /**
     * What it is called as long as it is told at all: not by its day, role or wording, which may be put
     * right.
     */
    String name() {
        var name = new StringJoiner(".");
        for (var part : new String[]{project(), state(), partner()})
            if (part != null) name.add(part);
        return name.add(kind.lasting()).add(Integer.toString(number)).toString();
    }

    /** To be told under the establishment of its project. */
    boolean isToldWithItsProject() {
        return founding && kind != ChangeKind.ESTABLISHED;
    }

    /** It is the project itself that came or went. */
    boolean isOfItsProject() {
        return state() == null && partner() == null;
    }

    boolean isOfTheSameProject(Change other) {
        return Objects.equals(project(), other.project());
    }

    String subject() {
        return Objects.requireNonNullElse(state(), Objects.requireNonNullElse(partner(), ""));
    }
}
