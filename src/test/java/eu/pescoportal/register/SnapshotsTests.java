package eu.pescoportal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.web.parameter.BadParameterException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Snapshots that grow from one another hold what a whole load holds. */
@NullUnmarked
@ChangingTest
class SnapshotsTests {

    @Autowired
    Snapshots snapshots;
    @Autowired
    SnapshotReader reader;
    @Autowired
    Publisher publisher;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JsonMapper json;

    /** Of each kind: changed, new, withdrawn, put back; in an order that a seed decides. */
    @Test
    void theNextOneEqualsAWholeLoadAfterEachOfThirtyPublications() {
        var random = new Random(18);
        for (int i = 0; i < 30; i++) {
            var shown = publish(random, i);
            var whole = transaction.execute(_ -> reader.whole(shown.revision()));
            for (var kind : RecordKind.values()) {
                assertThat(described(shown, kind)).as(kind + " after publication " + i)
                        .isEqualTo(described(whole, kind));
                assertThat(shown.withdrawals(kind))
                        .containsExactlyInAnyOrderElementsOf(whole.withdrawals(kind));
            }
        }
    }

    private Snapshot publish(Random random, int number) {
        var now = snapshots.newest();
        var documents = new ArrayList<Document>();
        var withdrawn = new ArrayList<RecordRef>();
        var project = now.projects().get(random.nextInt(now.projects().size()));
        switch (random.nextInt(4)) {
            case 0 -> documents.add(with(project, "name", "Another Name " + number, ProjectDocument.class));
            case 1 -> {
                documents.add(with(project, "slug", "new-" + number, ProjectDocument.class));
                documents.add(with(now.partners().get(number % 5), "summary", "Sum " + number,
                        PartnerDocument.class));
            }
            case 2 -> withdrawn.add(new RecordRef(RecordKind.PROJECT, project.slug()));
            default -> {
                documents.add(with(now.sources().get(number), "title", "Zz " + number, SourceDocument.class));
                now.withdrawals(RecordKind.PROJECT)
                        .stream()
                        .findFirst()
                        .ifPresent(gone -> documents.add(earlier(gone)));
            }
        }
        publisher.inTurn(
                _ -> publisher.publish(new ChangeSet(Occasion.of(Revision.Kind.CHANGE, "No. " + number),
                        ChangeSet.Signed.BY_NOBODY, documents, withdrawn)));
        assertThat(snapshots.newest().revision()).as("shown by the instance that published")
                .isEqualTo(now.revision() + 1);
        return snapshots.newest();
    }

    private ProjectDocument earlier(Withdrawal gone) {
        return snapshots.known((int) gone.revision() - 1).projects().find(gone.key()).orElseThrow();
    }

    private <D> D with(D document, String field, String value, Class<D> type) {
        return json.treeToValue(((ObjectNode) json.valueToTree(document)).put(field, value), type);
    }

    private static List<String> described(Snapshot snapshot, RecordKind kind) {
        var described = new ArrayList<String>();
        for (var document : snapshot.shelf(kind).all())
            described
                    .add(snapshot.latest(new RecordRef(kind, document.key())).orElseThrow() + " " + document);
        return described;
    }

    @Test
    void knowsNoRevisionToCome() {
        var latest = (int) snapshots.newest().revision();
        assertThat(snapshots.known(latest)).isSameAs(snapshots.newest());
        assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> snapshots.known(latest + 1));
    }
}
