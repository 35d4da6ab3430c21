package eu.pescoportal.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.Pages;
import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.search.Entry.Kind;
import eu.pescoportal.register.search.SearchIndex;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** When indexes are made, and what they know then. */
@NullUnmarked
@ChangingTest
class SearchesTests {

    @Autowired
    Searches searches;
    @Autowired
    Snapshots snapshots;
    @Autowired
    SearchNames names;
    @Autowired
    Publisher publisher;
    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;

    /** One story, since a portal starts only once. */
    @Test
    void followsThePublicationsOnceSomebodySearched() throws InterruptedException {
        searches.follow();
        pages.html("/");
        pages.html("/projects");
        assertThat(searches.revision()).as("a start, and pages without a search, make no index").isEmpty();

        assertThat(suggested("cua")).startsWith("c-uas");
        assertThat(searches.revision()).hasValue(1);

        var project = snapshots.newest().projects().find("c-uas").orElseThrow();
        publish(List.of(named(project, "Kites of Ruritania")), List.of("c-uas"));
        assertThat(suggested("cua")).as("withdrawn a moment ago").doesNotContain("c-uas");
        awaitTheNext();
        assertThat(suggested("ruritan")).containsExactly("kites");
        assertThat(found(searches.of(snapshots.newest()), "c-uas")).doesNotContain("c-uas");

        var before = searches.of(snapshots.known(1));
        assertThat(found(before, "c-uas")).contains("c-uas");
        assertThat(found(before, "ruritania")).isEmpty();
        assertThat(searches.revision()).as("looking back changes nothing").hasValue(2);
    }

    @Test
    void makesOneForManyWhoAskAtOnce() throws InterruptedException, ExecutionException {
        var alone = new Searches(snapshots, names);
        Callable<SearchIndex> ask = () -> alone.of(snapshots.newest());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = threads.invokeAll(Stream.generate(() -> ask).limit(20).toList())
                    .stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(made).hasSize(1);
        }
    }

    private List<String> suggested(String q) {
        return json.readTree(pages.html("/search.json?q=" + q)).findValuesAsString("key");
    }

    private static List<String> found(SearchIndex index, String q) {
        return List.copyOf(index.tiers(q, Kind.PROJECT).keySet());
    }

    private ProjectDocument named(ProjectDocument project, String name) {
        var tree = ((ObjectNode) json.valueToTree(project)).put("slug", "kites").put("name", name);
        tree.putNull("acronym");
        return json.treeToValue(tree.set("alsoKnownAs", json.createArrayNode()), ProjectDocument.class);
    }

    private void publish(List<ProjectDocument> documents, List<String> withdrawn) {
        var gone = withdrawn.stream().map(key -> new RecordRef(RecordKind.PROJECT, key)).toList();
        publisher.inTurn(_ -> publisher.publish(new ChangeSet(Occasion.of(Revision.Kind.CHANGE, "Kites."),
                ChangeSet.Signed.BY_NOBODY, documents, gone)));
    }

    private void awaitTheNext() throws InterruptedException {
        for (int i = 0; i < 200 && searches.revision().orElse(0) < snapshots.newest().revision(); i++)
            Thread.sleep(50);
        assertThat(searches.revision()).hasValue(snapshots.newest().revision());
    }
}
