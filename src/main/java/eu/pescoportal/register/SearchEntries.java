package eu.pescoportal.register;

import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.search.Entry;
import eu.pescoportal.register.search.Entry.Kind;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.LinkKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be known of everything in a snapshot that has a name, to find it. */
final class SearchEntries {

    private final Snapshot snapshot;
    private final SearchNames names;
    private final Map<String, List<String>> partnerLabels = new HashMap<>();

    private SearchEntries(Snapshot snapshot, SearchNames names) {
        this.snapshot = snapshot;
        this.names = names;
    }

    static List<Entry> of(Snapshot snapshot, SearchNames names) {
        return new SearchEntries(snapshot, names).all();
    }

    private List<Entry> all() {
        var entries = new ArrayList<Entry>();
        snapshot.states().all().forEach(state -> entries.add(state(state)));
        snapshot.partners().all().forEach(partner -> entries.add(partner(partner)));
        snapshot.sources().all().forEach(source -> entries.add(source(source)));
        snapshot.projects().all().forEach(project -> entries.add(project(project)));
        Arrays.stream(Domain.values()).forEach(domain -> entries.add(domain(domain)));
        snapshot.waves().forEach(wave -> entries.add(wave(wave)));
        return entries;
    }

    private Entry state(MemberStateDocument state) {
        return new Entry(Kind.STATE, state.code(), state.name(), names.ofState(state.code()), List.of(),
                known(state.capital(), state.notes()));
    }

    private Entry partner(PartnerDocument partner) {
        var others = names.ofPartner(partner);
        partnerLabels.put(partner.key(),
                Stream.concat(Stream.of(partner.key(), partner.name()), others.stream()).toList());
        return new Entry(Kind.PARTNER, partner.key(), partner.name(), others, List.of(),
                known(partner.summary(), partner.notes()));
    }

    private static Entry source(SourceDocument source) {
        return new Entry(Kind.SOURCE, source.key(), source.title(), known(source.celex()), List.of(),
                known(source.publisher(), source.via()));
    }

    private Entry project(ProjectDocument project) {
        var labels = new LinkedHashSet<String>(names.ofDomain(project.domain()));
        labels.add(names.domain(project.domain()));
        labels.add(names.wave(project.wave()));
        for (var link : project.partnerLinks())
            if (link.kind() != LinkKind.NAMED) labels.addAll(labels(link));
        var others = Stream.concat(known(project.acronym()).stream(), project.alsoKnownAs().stream());
        var texts = Stream.concat(known(project.summary()).stream(), project.objectives().stream());
        return new Entry(Kind.PROJECT, project.slug(), project.name(), others.toList(), List.copyOf(labels),
                texts.toList());
    }

    /** The partner may have been withdrawn meanwhile. */
    private List<String> labels(PartnerLink link) {
        return partnerLabels.getOrDefault(link.partner(), List.of());
    }

    private Entry domain(Domain domain) {
        return new Entry(Kind.DOMAIN, domain.word(), names.domain(domain), names.ofDomain(domain), List.of(),
                List.of());
    }

    private Entry wave(int number) {
        return new Entry(Kind.WAVE, Integer.toString(number), names.wave(number), List.of(), List.of(),
                List.of());
    }

    private static List<String> known(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).toList();
    }
}
