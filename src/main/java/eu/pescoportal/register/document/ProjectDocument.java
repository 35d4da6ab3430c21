package eu.pescoportal.register.document;

import eu.pescoportal.record.Derived;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Longest;
import eu.pescoportal.record.Ordered;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project outside its tables: the shape of a file in {@code register/projects}, of the JSON twin, and of
 * whatever is compared or edited. What can be derived (whether the membership is known, which sources are
 * cited) always is.
 */
public record ProjectDocument(@Code String slug, @Longest(300) String name,
        @Longest(40) @Nullable String acronym, List<String> alsoKnownAs, int wave, Domain domain,
        PartialDate established, @Code String establishedBy, @Nullable PartialDate ended,
        @Nullable Outcome outcome, @Code @Nullable String mergedInto, @Nullable String statusNote,
        boolean statusConfirmed, String summary, List<String> objectives,
        @Derived @Nullable MembershipKnown membershipKnown, boolean membersMissing,
        List<Participation> participations, @Ordered List<PartnerLink> partnerLinks,
        @Ordered(by = "date") List<Milestone> milestones, @Ordered List<Funding> funding,
        @Code List<String> sources,
        @Longest(value = 60, of = Longest.Unit.WORDS) @Nullable String openQuestions)
        implements
            Document,
            Sourced {

    private static final int LAST_WAVE = 99;

    public ProjectDocument {
        alsoKnownAs = Documents.listOrEmpty(alsoKnownAs);
        objectives = Documents.listOrEmpty(objectives);
        participations = Documents.listOrEmpty(participations);
        partnerLinks = Documents.listOrEmpty(partnerLinks);
        milestones = Documents.listOrEmpty(milestones)
                .stream()
                .sorted(Comparator.comparing(Milestone::date,
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        funding = Documents.listOrEmpty(funding);
        membershipKnown = membershipKnown(participations, membersMissing);
        var all = cited(establishedBy,
                Stream.of(participations, partnerLinks, milestones, funding).flatMap(List::stream));
        var further = Documents.listOrEmpty(sources).stream().filter(Predicate.not(all::contains));
        sources = Stream.concat(all.stream(), further).toList();
    }

    private static MembershipKnown membershipKnown(List<Participation> participations,
            boolean membersMissing) {
        var gaps = MembershipGap.of(participations, membersMissing);
        if (gaps.contains(MembershipGap.NOBODY)) return MembershipKnown.UNKNOWN;
        return gaps.isEmpty() ? MembershipKnown.SOURCED : MembershipKnown.PARTIAL;
    }

    /** Why no more is known of who takes part. */
    public Set<MembershipGap> membershipGaps() {
        return MembershipGap.of(participations, membersMissing);
    }

    private static SequencedSet<String> cited(@Nullable String establishedBy, Stream<? extends Fact> facts) {
        var cited = new LinkedHashSet<String>();
        if (establishedBy != null) cited.add(establishedBy);
        facts.flatMap(fact -> fact.citations().stream())
                .map(Citation::source)
                .filter(Objects::nonNull)
                .forEach(cited::add);
        return cited;
    }

    @Override
    public String key() {
        return slug;
    }

    @Override
    public Set<String> cited() {
        return cited(establishedBy, facts());
    }

    /**
     * The same project with other participations; a source that only the earlier ones named goes with them.
     */
    public ProjectDocument withParticipations(List<Participation> others) {
        var cited = cited();
        var further = sources.stream().filter(Predicate.not(cited::contains)).toList();
        return new ProjectDocument(slug, name, acronym, alsoKnownAs, wave, domain, established, establishedBy,
                ended, outcome, mergedInto, statusNote, statusConfirmed, summary, objectives, membershipKnown,
                membersMissing, others, partnerLinks, milestones, funding, further, openQuestions);
    }

    /** All rows that rest on sources. */
    public Stream<Fact> facts() {
        return Stream.<List<? extends Fact>>of(participations, partnerLinks, milestones, funding)
                .flatMap(List::stream);
    }

    /** The summary. */
    public List<String> paragraphs() {
        return Documents.paragraphs(summary);
    }

    /** Whether the act that put it on the list was read: its launch says so, which rests on the same act. */
    public boolean establishmentChecked() {
        return milestones.stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.LAUNCH && milestone.checked())
                .flatMap(milestone -> milestone.citations().stream())
                .anyMatch(citation -> establishedBy.equals(citation.source()));
    }

    /** From the establishment to the end, if any is known. */
    public Period period() {
        return new Period(established, ended);
    }

    /** The day whose participations count: of a project that had ended by then, its last. */
    public LocalDate membershipDay(LocalDate day) {
        return ended != null && ended.hasBegunBy(day) ? ended.firstDay().minusDays(1) : day;
    }

    @Override
    public void check(Problems problems, References references) {
        problems.key("slug", slug);
        problems.required("name", name);
        problems.lengths(this);
        problems.rejectIf(wave < 1 || wave > LAST_WAVE, "wave", "problem.wave", wave, LAST_WAVE);
        problems.required("domain", domain);
        problems.required("established", established);
        problems.required("establishedBy", establishedBy);
        problems.known("establishedBy", establishedBy, RecordKind.SOURCE, references);
        checkEnd(problems, references);
        problems.required("summary", summary);
        check("participations", participations, problems, references);
        checkParticipations(problems);
        check("partnerLinks", partnerLinks, problems, references);
        check("milestones", milestones, problems, references);
        check("funding", funding, problems, references);
        Documents.checkSources(sources, problems, references);
    }

    private void checkEnd(Problems problems, References references) {
        problems.inOrder("ended", established, ended);
        problems.rejectIf(ended != null && outcome == null, "outcome", "problem.missing");
        problems.rejectIf(ended == null && outcome != null, "ended", "problem.missing");
        problems.rejectIf(mergedInto != null && outcome != Outcome.MERGED, "mergedInto",
                "problem.mergedOnly");
        problems.known("mergedInto", mergedInto, RecordKind.PROJECT, references);
        problems.rejectIf(mergedInto != null && mergedInto.equals(slug), "mergedInto", "problem.itself");
    }

    private static void check(String list, List<? extends Fact> rows, Problems problems,
            References references) {
        for (int i = 0; i < rows.size(); i++)
            rows.get(i).check(list + "[" + i + "].", problems, references);
    }

    /** What rows break only together, or beside the project's own dates. */
    private void checkParticipations(Problems problems) {
        for (int i = 0; i < participations.size(); i++) {
            var at = "participations[" + i + "].";
            var row = participations.get(i);
            if (established != null) problems.inOrder(at + "to", established, row.to());
            if (row.state() == null) continue;
            for (int j = 0; j < i; j++)
                problems.rejectIf(row.meets(participations.get(j)), at + "state", "problem.overlap",
                        new Country(row.state()), j + 1, i + 1);
        }
    }
}
