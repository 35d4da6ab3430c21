package eu.pescoportal.register;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project made by hand, of which a test says only what it is about. */
public class AProject {

    private static final List<Citation> ACT = List.of(Citation.of("act"));

    private final String name;
    private PartialDate established = PartialDate.of("2018-03-06");
    private @Nullable PartialDate ended;
    private @Nullable Outcome outcome;
    private @Nullable String mergedInto;
    private Domain domain = Domain.CYBER_C4ISR;
    private int wave = 1;
    private final List<Participation> participations = new ArrayList<>();
    private final List<PartnerLink> links = new ArrayList<>();

    private AProject(String name) {
        this.name = name;
    }

    /** Its slug is its name in lower case. */
    public static AProject called(String name) {
        return new AProject(name);
    }

    public AProject establishedOn(String date) {
        this.established = PartialDate.of(date);
        return this;
    }

    public AProject ended(String date, Outcome how) {
        this.ended = PartialDate.of(date);
        this.outcome = how;
        return this;
    }

    public AProject mergedInto(String slug, String date) {
        this.mergedInto = slug;
        return ended(date, Outcome.MERGED);
    }

    public AProject of(Domain domain) {
        this.domain = domain;
        return this;
    }

    public AProject ofWave(int wave) {
        this.wave = wave;
        return this;
    }

    public AProject with(Participation... more) {
        participations.addAll(Arrays.asList(more));
        return this;
    }

    /** Members, since an unknown date. */
    public AProject withMembers(String... states) {
        for (var state : states)
            participations.add(since(null, state, Role.MEMBER));
        return this;
    }

    public AProject with(PartnerLink... more) {
        links.addAll(Arrays.asList(more));
        return this;
    }

    public static Participation since(@Nullable String from, String state, Role role) {
        return between(from, null, state, role);
    }

    public static Participation between(@Nullable String from, @Nullable String to, String state, Role role) {
        return new Participation(state, role, PartialDate.ofNullable(from), PartialDate.ofNullable(to), null,
                ACT, true, null);
    }

    public static Participation unchecked(String state, Role role) {
        return new Participation(state, role, null, null, null, ACT, false, null);
    }

    public static PartnerLink tie(String partner, LinkKind kind) {
        return tie(partner, kind, null, null, null);
    }

    public static PartnerLink tie(String partner, LinkKind kind, @Nullable String approved,
            @Nullable String from, @Nullable String to) {
        return new PartnerLink(partner, kind, "Tie", null, PartialDate.ofNullable(approved),
                PartialDate.ofNullable(from), PartialDate.ofNullable(to), ACT, true);
    }

    public static PartnerLink uncheckedTie(String partner, LinkKind kind) {
        return new PartnerLink(partner, kind, "Tie", null, null, null, null, ACT, false);
    }

    public ProjectDocument document() {
        return new ProjectDocument(slug(name), name, null, List.of(), wave, domain, established, "act", ended,
                outcome, mergedInto, null, true, "What it is.", List.of(), null, false, participations, links,
                List.of(), List.of(), List.of(), null);
    }

    private static String slug(String name) {
        return name.toLowerCase().replace(' ', '-');
    }
}
