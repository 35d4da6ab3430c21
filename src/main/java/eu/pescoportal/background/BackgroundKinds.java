package eu.pescoportal.background;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.kind.PlainKind;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.record.version.Versions;
import eu.pescoportal.register.document.ClaimDocument;
import eu.pescoportal.register.document.CommitmentDocument;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.DecisionDocument;
import eu.pescoportal.register.document.EventDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kinds of records about PESCO as a whole. */
@Configuration(proxyBeanMethods = false)
class BackgroundKinds {

    private final VersionRows rows;
    private final Versions versions;
    private final JdbcClient jdbc;

    BackgroundKinds(VersionRows rows, Versions versions, JdbcClient jdbc) {
        this.rows = rows;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    @Bean
    Kind<EventDocument> eventKind() {
        return kind(RecordKind.EVENT, EventDocument.class);
    }

    @Bean
    Kind<DecisionDocument> decisionKind() {
        return kind(RecordKind.DECISION, DecisionDocument.class);
    }

    @Bean
    Kind<CountDocument> countKind() {
        return kind(RecordKind.COUNT, CountDocument.class);
    }

    @Bean
    Kind<ClaimDocument> claimKind() {
        return kind(RecordKind.CLAIM, ClaimDocument.class);
    }

    @Bean
    Kind<CommitmentDocument> commitmentKind() {
        return kind(RecordKind.COMMITMENT, CommitmentDocument.class);
    }

    private <D extends Document> Kind<D> kind(RecordKind kind, Class<D> type) {
        return new PlainKind<>(kind, type, rows, versions, jdbc);
    }
}
