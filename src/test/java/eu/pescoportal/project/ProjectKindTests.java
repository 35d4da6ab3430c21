package eu.pescoportal.project;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is published is read again as it was, and then forgotten, so that others see nothing of it. */
@NullUnmarked
@PortalTest
class ProjectKindTests {

    private static final String TWO_SOURCES = """
            [{"source":"cd-2018-340","place":"Annex, 5"},{"source":"cd-2018-340","place":null},
             {"source":"publico-2018","place":null}]""";

    @Autowired
    ProjectKind kind;
    @Autowired
    Snapshots snapshots;
    @Autowired
    EntityManager entities;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JsonMapper json;

    @Test
    void keepsEverySourceOfAFactInItsOrderAndPlace() {
        var tree = tree("essor");
        for (var list : List.of("participations", "partnerLinks", "milestones", "funding"))
            ((ObjectNode) tree.get(list).get(1)).set("citations", json.readTree(TWO_SOURCES));
        ((ObjectNode) tree.get("participations").get(3)).put("knownBy", "2020-02").put("note", "A note.");
        ((ArrayNode) tree.get("sources")).add("cd-2025-967");
        var changed = json.treeToValue(tree, ProjectDocument.class);
        assertThat(published(changed)).isEqualTo(changed);
    }

    @Test
    void keepsAProjectOfWhichLittleIsKnown() {
        var tree = tree("choi");
        for (var list : List.of("partnerLinks", "milestones", "funding", "objectives", "alsoKnownAs"))
            ((ArrayNode) tree.get(list)).removeAll();
        var changed = json.treeToValue(tree, ProjectDocument.class);
        assertThat(published(changed)).isEqualTo(changed);
    }

    private ObjectNode tree(String slug) {
        return json.valueToTree(snapshots.newest().projects().find(slug).orElseThrow());
    }

    private ProjectDocument published(ProjectDocument document) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var revision = new Revision(999, Instant.now(), Occasion.of(Revision.Kind.CHANGE, "A try."),
                    List.of(), null);
            entities.persist(revision);
            entities.flush();
            kind.publish(List.of(document), revision);
            entities.flush();
            var version = kind.load(Selection.between(998, 999)).getFirst();
            assertThat(version.revision()).isEqualTo(999);
            return version.document();
        });
    }
}
