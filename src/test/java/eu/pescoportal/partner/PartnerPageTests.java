package eu.pescoportal.partner;

import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.tie;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.AProject;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.vocabulary.LinkKind;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of a partner's ties, by examples. */
class PartnerPageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void groupsTiesByKindAndEndedOnesByThemselves() {
        var page = of("eda", called("Radio").with(tie("eda", LinkKind.WORKS_WITH), tie("eda", LinkKind.RUNS)),
                called("Ship").with(tie("eda", LinkKind.RUNS, null, "2019", "2020")));
        assertThat(page.now()).extracting(PartnerPage.Group::kind)
                .containsExactly(LinkKind.RUNS, LinkKind.WORKS_WITH);
        assertThat(page.before()).extracting(tied -> tied.project().slug()).containsExactly("ship");
    }

    @Test
    void showsAProjectOnceWithAllThatTiesTheTwoInOneWay() {
        var page = of("nato",
                called("Radio").with(tie("nato", LinkKind.INTENDED), tie("ncia", LinkKind.INTENDED)));
        assertThat(page.standings()).containsExactly(new Standing(LinkKind.INTENDED, 1, true));
        var ties = page.now().getFirst().projects().getFirst().ties();
        assertThat(ties).extracting(line -> line.via() == null ? null : line.via().body().key())
                .containsExactly(null, "ncia");
    }

    @Test
    void keepsAMereMentionApartFromTies() {
        var page = of("nato", called("Radio").with(tie("nato", LinkKind.NAMED)));
        assertThat(page.isTied()).isFalse();
        assertThat(page.now()).isEmpty();
        assertThat(page.mentions()).hasSize(1);
        assertThat(page.standings()).containsExactly(new Standing(LinkKind.NAMED, 1, false));
    }

    @Test
    void saysWhereATieIsNoneForTheList() {
        assertThat(of("no", called("Radio").with(tie("no", LinkKind.REQUESTED))).isUnlisted()).isTrue();
        assertThat(of("no", called("Radio").with(tie("no", LinkKind.APPROVED))).isUnlisted()).isFalse();
        assertThat(of("no", called("Radio")).isUnlisted()).isFalse();
    }

    private static PartnerPage of(String key, AProject... projects) {
        var snapshot = SmallRegister.of(projects);
        return PartnerPage.of(snapshot.partners().find(key).orElseThrow(), snapshot,
                new FactFilter(new AsOf(TODAY, TODAY, 0), false), Locale.UK);
    }
}
