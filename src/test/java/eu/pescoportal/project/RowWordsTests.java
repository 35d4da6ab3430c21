package eu.pescoportal.project;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.record.Told;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.register.AProject;
import eu.pescoportal.register.document.Funding;
import eu.pescoportal.vocabulary.FundingKind;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Programme;
import eu.pescoportal.vocabulary.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How differences of projects are told. */
class RowWordsTests {

    private final RowWords words = new RowWords(Messages.ofProjects(), Locale.UK);

    @ParameterizedTest
    @CsvSource({"COORDINATOR, 2023-05-23, Denmark joins as coordinator from 23 May 2023",
            "MEMBER, 2023, Denmark joins as member from 2023",
            "OBSERVER, , 'Denmark joins as observer, since an unknown date'"})
    void tellThatAStateJoins(Role role, String from, String sentence) {
        assertThat(words.joining(AProject.since(from, "DK", role)))
                .isEqualTo(new Told(sentence, Set.of("state", "role", "from")));
    }

    @Test
    void tellRowsFromTheirNeighbours() {
        assertThat(words.of(AProject.since("2019", "DK", Role.MEMBER)).sentence())
                .isEqualTo("Denmark, Member");
        assertThat(words.of(AProject.tie("occar", LinkKind.RUNS)).sentence())
                .isEqualTo("occar, runs the work: Tie");
        assertThat(words.of(new Funding(FundingKind.EU_GRANT, Programme.EDF, 2021, null, null, List.of()))
                .sentence()).isEqualTo("EU grant, EDF 2021");
    }

    @Test
    void tellInOneHowAProjectEnded() {
        var on = new Difference.Field("ended", null, PartialDate.of("2024-07-15"));
        var how = new Difference.Field("outcome", null, Outcome.CLOSED);
        var name = new Difference.Field("name", "A", "B");
        var joined = End.joined(List.of(name, on, how));
        assertThat(joined).hasSize(2).first().isEqualTo(name);
        assertThat(((Difference.Field) joined.getLast()).after()).isInstanceOfSatisfying(End.class,
                end -> assertThat(end.inWords(Messages.ofProjects(), Locale.UK))
                        .isEqualTo("closed on 15 July 2024"));
        assertThat(End.joined(List.of(on, name))).containsExactly(on, name);
    }
}
