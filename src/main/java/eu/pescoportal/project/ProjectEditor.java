package eu.pescoportal.project;

import eu.pescoportal.partner.Partners;
import eu.pescoportal.record.Revision;
import eu.pescoportal.record.Versions;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.source.Sources;
import eu.pescoportal.state.MemberStates;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes states of projects. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectEditor {

    private final Projects projects;
    private final Sources sources;
    private final MemberStates states;
    private final Partners partners;
    private final Versions versions;
    private final EntityManager entities;

    ProjectEditor(Projects projects, Sources sources, MemberStates states, Partners partners,
            Versions versions, EntityManager entities) {
        this.projects = projects;
        this.sources = sources;
        this.states = states;
        this.partners = partners;
        this.versions = versions;
        this.entities = entities;
    }

    /** Makes checked documents the current states of the projects they name, which need not exist before. */
    public void publish(List<ProjectDocument> documents, Revision revision) {
        var known = known(documents);
        var all = new HashMap<>(known);
        for (var document : documents)
            all.computeIfAbsent(document.slug(), this::begin);
        var records = new Records(sources.byKey(keys(documents, d -> d.sources().stream())),
                states.byCode(keys(documents,
                        d -> d.participations().stream().map(ProjectDocument.Participation::state))),
                partners.byKey(keys(documents,
                        d -> d.partnerLinks().stream().map(ProjectDocument.PartnerLink::partner))),
                all);
        for (var document : documents) {
            var project = records.project(document.slug());
            var span = known.containsKey(document.slug())
                    ? versions.next(ProjectVersion.class, "project", project, revision)
                    : versions.first(revision);
            entities.persist(new ProjectVersion(project, span, document, records));
        }
    }

    private Map<String, Project> known(List<ProjectDocument> documents) {
        return projects.findBySlugIn(keys(documents, d -> Stream.of(d.slug(), d.mergedInto())))
                .stream()
                .collect(Collectors.toMap(Project::getSlug, Function.identity()));
    }

    private Project begin(String slug) {
        var project = new Project(slug);
        entities.persist(project);
        return project;
    }

    private static List<String> keys(List<ProjectDocument> documents,
            Function<ProjectDocument, Stream<String>> of) {
        return documents.stream().flatMap(of).filter(k -> k != null).distinct().toList();
    }
}
