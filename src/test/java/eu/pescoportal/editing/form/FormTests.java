package eu.pescoportal.editing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.web.parameter.BadParameterException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

/** What was typed, with rows in rows. */
class FormTests {

    private static final Shape PROJECT = new Shape(ProjectDocument.class);

    private static Path path(String text) {
        return Path.of(text).orElseThrow();
    }

    @Test
    void readsTheSourcesOfARowInTheirOrder() {
        var form = new Form(Map.of("participations[0].state", "EE", "participations[0].citations[1].source",
                "b", "participations[0].citations[0].source", " a ", "participations[0].citations[0].place",
                "p. 3"));
        var project = new FormReader(form, new Problems()).read(ProjectDocument.class);
        assertThat(project.participations().getFirst().citations()).containsExactly(new Citation("a", "p. 3"),
                new Citation("b", null));
    }

    @Test
    void writesWhatItReads() {
        var typed = Map.of("slug", "x", "wave", "1", "milestones[0].date", "2019", "milestones[0].checked",
                "true", "milestones[0].citations[0].source", "a", "milestones[0].citations[1].source", "b",
                "milestones[0].citations[1].place", "Annex", "statusConfirmed", "false", "membersMissing",
                "false");
        var project = new FormReader(new Form(typed), new Problems()).read(ProjectDocument.class);
        assertThat(Form.of(project).typed()).isEqualTo(typed);
    }

    @Test
    void dropsBlankRowsWithinRowsAndKeepsTheOthersInOrder() {
        var tidied = new Form(Map.of("participations[0].state", " ", "participations[0].citations[0].source",
                "", "participations[1].state", "EE", "participations[1].citations[0].source", "",
                "participations[1].citations[1].source", "b", "participations[1].citations[3].source", "c",
                "participations[1].checked", "false")).tidy();
        assertThat(tidied.typed()).isEqualTo(
                Map.of("participations[0].state", "EE", "participations[0].citations[0].source", "b",
                        "participations[0].citations[1].source", "c", "participations[0].checked", "false"));
    }

    @Test
    void beginsARowWithTheDateAndTheSourcesOfTheOneAbove() {
        var form = new Form(Map.of("participations[0].state", "EE", "participations[0].from", "2018-03-06",
                "participations[0].to", "2020", "participations[0].citations[0].source", "a",
                "participations[0].citations[0].place", "Annex", "participations[0].citations[1].source", "b",
                "participations[0].checked", "true"));
        var longer = form.withRowBegun(path("participations"));
        assertThat(longer.typed()).hasSize(form.typed().size() + 4)
                .containsEntry("participations[1].from", "2018-03-06")
                .containsEntry("participations[1].citations[0].source", "a")
                .containsEntry("participations[1].citations[1].source", "b");
        assertThat(longer.tidy()).as("nothing was typed into it").isEqualTo(form.tidy());
        for (var own : List.of(Map.entry("participations[1].note", "x"),
                Map.entry("participations[1].from", "2018-03-07")))
            assertThat(longer.with(own.getKey(), own.getValue()).tidy().rows("participations")).isEqualTo(2);
        assertThat(Form.BLANK.withRowBegun(path("milestones")).typed())
                .isEqualTo(Map.of("milestones[0]", "", "milestones[0].citations[0].source", ""));
    }

    @Test
    void copiesARowBelowItButNotThatItWasChecked() {
        var form = new Form(Map.of("milestones[0].date", "2018", "milestones[0].title", "x",
                "milestones[0].citations[1].source", "b", "milestones[0].checked", "true",
                "milestones[1].date", "2019", "milestones[1].checked", "true"));
        assertThat(form.withCopy(path("milestones[0]")).typed()).isEqualTo(Map.of("milestones[0].date",
                "2018", "milestones[0].title", "x", "milestones[0].citations[1].source", "b",
                "milestones[0].checked", "true", "milestones[1].date", "2018", "milestones[1].title", "x",
                "milestones[1].citations[1].source", "b", "milestones[2].date", "2019",
                "milestones[2].checked", "true"));
    }

    @Test
    void takesEachRowAlongWithItsSourcesWhenDatedRowsAreSorted() {
        var tidied = new Form(Map.of("milestones[0].date", "2020", "milestones[0].citations[0].source",
                "late", "milestones[1].date", "2019-05", "milestones[1].citations[0].source", "early"))
                .tidy();
        assertThat(tidied.text("milestones[0].citations[0].source")).isEqualTo("early");
        assertThat(tidied.text("milestones[1].citations[0].source")).isEqualTo("late");
    }

    @Test
    void removesOneSourceAndLeavesTheOtherRowsAlone() {
        var form = new Form(Map.of("funding[0].citations[0].source", "a", "funding[0].citations[1].source",
                "b", "funding[1].citations[0].source", "c"));
        assertThat(form.withoutRow(path("funding[0].citations[0]")).typed()).isEqualTo(
                Map.of("funding[0].citations[0].source", "b", "funding[1].citations[0].source", "c"));
        assertThat(form.withoutRow(path("funding[0]")).typed())
                .isEqualTo(Map.of("funding[0].citations[0].source", "c"));
        assertThat(form.withRow(path("funding[0].citations").row(2)).rows("funding[0].citations"))
                .isEqualTo(3);
    }

    @Test
    void numbersRowsAnewSoThatNoNumberMakesRows() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("participations[998].state", "EE");
        sent.add("participations[998].citations[997].source", "b");
        sent.add("participations[998].citations[12].source", "a");
        sent.add("participations[007].state", "LV");
        sent.add("objectives[998]", "x");
        var form = Form.of(PROJECT, sent);
        assertThat(form.typed()).isEqualTo(Map.of("participations[0].state", "LV", "participations[1].state",
                "EE", "participations[1].citations[0].source", "a", "participations[1].citations[1].source",
                "b", "objectives[0]", "x"));
        assertThat(form.withRow(path("participations[998].citations[0]")).rows("participations"))
                .isEqualTo(3);
        assertThat(Form.BLANK.withRow(path("milestones[998]")).typed()).containsOnlyKeys("milestones[0]");
    }

    @Test
    void refusesMoreRowsThanAnyRecordHas() {
        var sent = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < 100; i++)
            for (int j = 0; j < 3; j++)
                sent.add("participations[" + i + "].citations[" + j + "].source", "x");
        var largest = Form.of(PROJECT, sent);
        assertThat(largest.fits()).isTrue();
        assertThat(largest.withRow(path("milestones[0]")).fits()).isFalse();
        sent.add("milestones[0].title", "x");
        assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> Form.of(PROJECT, sent));
    }

    @Test
    void takesFromARequestOnlyWhatADocumentHas() {
        var sent = new LinkedMultiValueMap<String, String>();
        for (var name : List.of("name", "participations[0].citations[0].source", "newSources[0].key", "_csrf",
                "reason", "participations[0].citations[0].source.more[1].deep", "participations.state"))
            sent.add(name, "x");
        assertThat(Form.of(PROJECT, sent).typed()).containsOnlyKeys("name",
                "participations[0].citations[0].source", "newSources[0].key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "sources[0]", "participations[12].citations[3].place",
            "newSources[0].url"})
    void readsPathsAndWritesThemAgain(String text) {
        assertThat(path(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "choose.name", "participations.state", "a[0].b[1].c[2].d",
            "participations[1000].state", "participations[x]", "name "})
    void knowsWhatIsNoPath(String text) {
        assertThat(Path.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name, true", "acronym, false", "participations[0].state, true",
            "participations[0].knownBy, false", "participations[0].checked, false",
            "participations[3].citations[1].source, true", "participations[3].citations[1].place, false",
            "participations, false", "newSources[0].url, true", "nothing, false"})
    void knowsWhatMustBeThere(String field, boolean required) {
        assertThat(PROJECT.component(path(field)).filter(Shape::isRequired).isPresent()).isEqualTo(required);
    }

    @Test
    void goesOnTypingInTheFirstFieldOfANewRow() {
        assertThat(PROJECT.firstField(path("participations[4]"))).isEqualTo("participations[4].state");
        assertThat(PROJECT.firstField(path("participations[4].citations[1]")))
                .isEqualTo("participations[4].citations[1].source");
        assertThat(PROJECT.firstField(path("sources[2]"))).isEqualTo("sources[2]");
    }

    @Test
    void readsPastedTextAsWhatItLooksLike() {
        var problems = new Problems();
        var project = new FormReader(
                new Form(Map.of("slug", "my\u2011project\u00a0", "name", "Co\u00adop\u00a0 ship", "summary",
                        "\ufeffOne.\u2028Two.", "objectives", "• Train  pilots\n\n- Fly", "established",
                        "6 March 2018", "ended", "26.05.2025", "participations[0].state", "ee",
                        "participations[0].citations[0].source", "cd\u20132018-340\u200b")),
                problems).read(ProjectDocument.class);
        assertThat(project.slug()).isEqualTo("my-project");
        assertThat(project.name()).isEqualTo("Coop ship");
        assertThat(project.summary()).isEqualTo("One.\nTwo.");
        assertThat(project.objectives()).containsExactly("Train pilots", "Fly");
        assertThat(project.established()).hasToString("2018-03-06");
        assertThat(project.ended()).hasToString("2025-05-26");
        assertThat(project.participations().getFirst().state()).isEqualTo("EE");
        assertThat(project.sources()).containsExactly("cd-2018-340");
        assertThat(problems.found()).extracting(Problem::field).containsExactly("wave");
    }

    @Test
    void saysWhyADateIsRefused() {
        var problems = new Problems();
        new FormReader(new Form(Map.of("wave", "1", "established", "6/3/2018", "ended", "2020-02-31")),
                problems).read(ProjectDocument.class);
        assertThat(problems.found()).containsExactly(
                new Problem("established", "problem.date.ambiguous",
                        List.of("6/3/2018", "2018-03-06", "2018-06-03")),
                new Problem("ended", "problem.date.none", List.of("2020-02-31")));
    }

    @Test
    void namesASourceOfTheRegisterInsteadOfANewOne() {
        var form = new Form(Map.of("name", "mine", "establishedBy", "mine",
                "participations[0].citations[0].source", " mine", "sources[0]", "mine", "sources[1]", "other",
                "newSources[0].key", "mine", "newSources[1].key", "next"));
        assertThat(form.naming("act", path("newSources[0]")).typed()).isEqualTo(
                Map.of("name", "mine", "establishedBy", "act", "participations[0].citations[0].source", "act",
                        "sources[0]", "act", "sources[1]", "other", "newSources[0].key", "next"));
    }
}
