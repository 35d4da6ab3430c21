package eu.pescoportal.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.pescoportal.record.Derived;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.record.Row;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.FundingKind;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Programme;
import eu.pescoportal.vocabulary.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project outside its tables: the shape of a file in {@code register/projects}, of the JSON twin, and of
 * whatever is compared or edited. What can be derived (whether the membership is known, which sources are
 * cited) always is.
 */
public record ProjectDocument(String slug, String name, @Nullable String acronym, List<String> alsoKnownAs,
        int wave, Domain domain, PartialDate established, String establishedBy, @Nullable PartialDate ended,
        @Nullable Outcome outcome, @Nullable String mergedInto, @Nullable String statusNote,
        boolean statusConfirmed, String summary, List<String> objectives,
        @Derived @Nullable MembershipKnown membershipKnown, boolean membersMissing,
        List<Participation> participations, List<PartnerLink> partnerLinks, List<Milestone> milestones,
        List<Funding> funding, List<String> sources, @Nullable String openQuestions) implements Document {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ACRONYM = 40;
    private static final int LAST_WAVE = 99;

    /**
     * A state's role; {@code from} null means since an unknown date, {@code to} is the first day that no
     * longer counts.
     */
    public record Participation(String state, Role role, @Nullable PartialDate from, @Nullable PartialDate to,
            String source, boolean checked,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note) implements Row {

        @Override
        public List<List<Object>> keys() {
            return List.of(known(state, role, from), known(state, from), known(state, role), known(state));
        }

        boolean meets(Participation other) {
            return state.equals(other.state) && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
        }

        private boolean startsBeforeEndOf(Participation other) {
            return from == null || other.to == null || from.firstDay().isBefore(other.to.firstDay());
        }
    }

    /**
     * A tie with a partner; {@code approved} is the day of the Council decision that let a third State in.
     */
    public record PartnerLink(String partner, LinkKind kind, String title, @Nullable String detail,
            @Nullable PartialDate approved, @Nullable PartialDate from, @Nullable PartialDate to,
            String source, boolean checked) implements Row {

        @Override
        public List<List<Object>> keys() {
            return List.of(known(partner, kind, title), known(partner, title), known(partner, kind),
                    known(partner));
        }
    }

    public record Milestone(PartialDate date, MilestoneKind kind, String title, @Nullable String detail,
            String source, boolean checked) implements Row {

        @Override
        public List<List<Object>> keys() {
            return List.of(known(date, kind, title), known(title), known(date, kind), known(date));
        }
    }

    /** A sum in whole euros; null where it is not known. */
    public record Funding(FundingKind kind, Programme programme, @Nullable Integer year,
            @Nullable Long amountEur, @Nullable String note, String source) implements Row {

        @Override
        public List<List<Object>> keys() {
            return List.of(known(kind, programme, year, amountEur), known(kind, programme, year),
                    known(kind, programme));
        }
    }

    /** A key of values that may be missing. */
    private static List<Object> known(@Nullable Object... values) {
        return Arrays.stream(values).map(v -> v == null ? "" : v).toList();
    }

    public ProjectDocument {
        alsoKnownAs = listOrEmpty(alsoKnownAs);
        objectives = listOrEmpty(objectives);
        participations = listOrEmpty(participations);
        partnerLinks = listOrEmpty(partnerLinks);
        milestones = listOrEmpty(milestones).stream()
                .sorted(Comparator.comparing(Milestone::date,
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        funding = listOrEmpty(funding);
        membershipKnown = membershipKnown(participations, membersMissing);
        var cited = cited(establishedBy, participations, partnerLinks, milestones, funding);
        cited.addAll(listOrEmpty(sources));
        sources = List.copyOf(cited);
    }

    private static <T> List<T> listOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static MembershipKnown membershipKnown(List<Participation> participations,
            boolean membersMissing) {
        if (participations.isEmpty()) return MembershipKnown.UNKNOWN;
        var roles = participations.stream().map(Participation::role).toList();
        var complete = roles.contains(Role.COORDINATOR) && roles.contains(Role.MEMBER) && !membersMissing;
        return complete && participations.stream().allMatch(Participation::checked)
                ? MembershipKnown.SOURCED
                : MembershipKnown.PARTIAL;
    }

    private static SequencedSet<String> cited(@Nullable String establishedBy,
            List<Participation> participations, List<PartnerLink> partnerLinks, List<Milestone> milestones,
            List<Funding> funding) {
        var cited = new LinkedHashSet<String>();
        cited.add(establishedBy);
        participations.forEach(p -> cited.add(p.source()));
        partnerLinks.forEach(l -> cited.add(l.source()));
        milestones.forEach(m -> cited.add(m.source()));
        funding.forEach(f -> cited.add(f.source()));
        cited.removeIf(Objects::isNull);
        return cited;
    }

    @Override
    public String key() {
        return slug;
    }

    @Override
    public Set<String> cited() {
        return cited(establishedBy, participations, partnerLinks, milestones, funding);
    }

    @Override
    public void check(Problems problems, References references) {
        problems.key("slug", slug);
        problems.required("name", name);
        problems.atMost("name", name, LONGEST_NAME);
        problems.atMost("acronym", acronym, LONGEST_ACRONYM);
        problems.rejectIf(wave < 1 || wave > LAST_WAVE, "wave", "problem.wave", wave, LAST_WAVE);
        problems.required("domain", domain);
        problems.required("established", established);
        cites(problems, "establishedBy", establishedBy, references);
        problems.inOrder("ended", established, ended);
        problems.rejectIf(ended != null && outcome == null, "outcome", "problem.missing");
        problems.rejectIf(ended == null && outcome != null, "ended", "problem.missing");
        problems.rejectIf(mergedInto != null && outcome != Outcome.MERGED, "mergedInto",
                "problem.mergedOnly");
        problems.known("mergedInto", mergedInto, references.projects(), "problem.project");
        problems.rejectIf(mergedInto != null && mergedInto.equals(slug), "mergedInto", "problem.itself");
        problems.required("summary", summary);
        checkParticipations(problems, references);
        checkPartnerLinks(problems, references);
        for (int i = 0; i < milestones.size(); i++) {
            var at = "milestones[" + i + "].";
            problems.required(at + "date", milestones.get(i).date());
            problems.required(at + "kind", milestones.get(i).kind());
            problems.required(at + "title", milestones.get(i).title());
            cites(problems, at + "source", milestones.get(i).source(), references);
        }
        checkFunding(problems, references);
        for (int i = 0; i < sources.size(); i++)
            problems.known("sources[" + i + "]", sources.get(i), references.sources(), "problem.source");
        problems.rejectIf(openQuestions != null && openQuestions.split("\\s+").length > 60, "openQuestions",
                "problem.words", 60);
    }

    private void checkParticipations(Problems problems, References references) {
        for (int i = 0; i < participations.size(); i++) {
            var at = "participations[" + i + "].";
            var row = participations.get(i);
            problems.required(at + "state", row.state());
            problems.known(at + "state", row.state(), references.states(), "problem.state");
            problems.required(at + "role", row.role());
            cites(problems, at + "source", row.source(), references);
            problems.inOrder(at + "to", row.from(), row.to());
            if (established != null) problems.inOrder(at + "to", established, row.to());
            if (row.state() == null) continue;
            for (int j = 0; j < i; j++)
                problems.rejectIf(row.meets(participations.get(j)), at + "state", "problem.overlap",
                        row.state(), j + 1, i + 1);
        }
    }

    private void checkPartnerLinks(Problems problems, References references) {
        for (int i = 0; i < partnerLinks.size(); i++) {
            var at = "partnerLinks[" + i + "].";
            var row = partnerLinks.get(i);
            problems.required(at + "partner", row.partner());
            problems.known(at + "partner", row.partner(), references.partners(), "problem.partner");
            problems.required(at + "kind", row.kind());
            problems.required(at + "title", row.title());
            problems.inOrder(at + "to", row.from(), row.to());
            cites(problems, at + "source", row.source(), references);
        }
    }

    private void checkFunding(Problems problems, References references) {
        for (int i = 0; i < funding.size(); i++) {
            var at = "funding[" + i + "].";
            var row = funding.get(i);
            problems.required(at + "kind", row.kind());
            problems.required(at + "programme", row.programme());
            problems.rejectIf(row.amountEur() != null && row.amountEur() < 0, at + "amountEur",
                    "problem.negative");
            var year = row.year();
            if (year != null)
                problems.rejectIf(year < 1990 || year > 2100, at + "year", "problem.year", year.toString());
            cites(problems, at + "source", row.source(), references);
        }
    }

    private static void cites(Problems problems, String field, @Nullable String source,
            References references) {
        problems.required(field, source);
        problems.known(field, source, references.sources(), "problem.source");
    }
}
