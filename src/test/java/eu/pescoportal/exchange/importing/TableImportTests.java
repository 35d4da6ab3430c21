package eu.pescoportal.exchange.importing;

import static eu.pescoportal.register.AProject.between;
import static eu.pescoportal.register.AProject.since;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.AProject;
import eu.pescoportal.vocabulary.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line of a table is which participation, and what becomes of it. */
@NullUnmarked
class TableImportTests {

    private static AProject crrt() {
        return AProject.called("crrt");
    }

    @Test
    void addsWhatNobodyHasYet() {
        var tried = Tried.csv("""
                project,state,role,from,source
                crrt,EE,observer,2025-05-27,act
                """, crrt().with(since("2018-03-06", "DE", Role.MEMBER)));
        assertThat(tried.badLines()).isEmpty();
        assertThat(tried.rows("crrt")).containsExactly("DE MEMBER 2018-03-06- act checked",
                "EE OBSERVER 2025-05-27- act");
    }

    @Test
    void changesTheRoleOrTheDatesOfTheRowThatALineMeets() {
        var tried = Tried.csv("""
                project,state,role,from,to
                crrt,DE,member,2019,
                crrt,EE,observer,2018-03-06,2021-06
                """, crrt().with(since("2018-03-06", "DE", Role.OBSERVER),
                since("2018-03-06", "EE", Role.OBSERVER)));
        assertThat(tried.badLines()).isEmpty();
        assertThat(tried.rows("crrt")).containsExactly("DE MEMBER 2019- act checked",
                "EE OBSERVER 2018-03-06-2021-06 act checked");
    }

    @Test
    void addsARowWhereTheOtherHadEnded() {
        var tried = Tried.csv("""
                project,state,role,from,source,checked
                crrt,DE,member,2021-06,act,yes
                """, crrt().with(between("2018", "2021-06", "DE", Role.OBSERVER)));
        assertThat(tried.rows("crrt")).containsExactly("DE OBSERVER 2018-2021-06 act checked",
                "DE MEMBER 2021-06- act checked");
    }

    @Test
    void endsOneRoleAndBeginsAnotherInTwoLines() {
        var tried = Tried.csv("""
                project,state,role,from,to,source
                crrt,DE,observer,2018-03-06,2023-05-23,act
                crrt,DE,member,2023-05-23,,act
                """, crrt().with(since("2018-03-06", "DE", Role.OBSERVER)));
        assertThat(tried.badLines()).isEmpty();
        assertThat(tried.rows("crrt")).containsExactly("DE OBSERVER 2018-03-06-2023-05-23 act checked",
                "DE MEMBER 2023-05-23- act");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2024"})
    void movesTheDayBetweenTwoRoles(String day) {
        var tried = Tried.csv("""
                project,state,role,from,to
                crrt,DE,observer,2018,%1$s
                crrt,DE,member,%1$s,
                """.formatted(day),
                crrt().with(between("2018", "2023", "DE", Role.OBSERVER), since("2023", "DE", Role.MEMBER)));
        assertThat(tried.badLines()).isEmpty();
        assertThat(tried.rows("crrt")).containsExactly("DE OBSERVER 2018-" + day + " act checked",
                "DE MEMBER " + day + "- act checked");
    }

    @Test
    void doesNotGuessWhichOfTwoRowsIsMeant() {
        var two = crrt().with(between("2018", "2020", "DE", Role.OBSERVER),
                between("2021", "2023", "DE", Role.MEMBER));
        assertThat(Tried.csv("project,state,role,from\ncrrt,DE,coordinator,2019\n", two).badLines())
                .containsExactly("2  import.line.two 2");
        assertThat(Tried.csv("project,state,note\ncrrt,DE,Why\n", two).badLines())
                .containsExactly("2  import.line.two 2");
        assertThat(Tried.csv("project,state,role,from,to\ncrrt,DE,coordinator,2019,2020\n", two).badLines())
                .isEmpty();
    }

    @Test
    void doesNotGuessWhichOfTwoLinesIsTheRow() {
        assertThat(Tried.csv("""
                project,state,role,from,to
                crrt,DE,member,2019,2020
                crrt,DE,member,2020,2021
                """, crrt().with(since("2018-03-06", "DE", Role.OBSERVER))).badLines())
                .containsExactly("2  import.line.both 3", "3  import.line.both 2");
    }

    @Test
    void changesNothingOfAnAbsentColumn() {
        var row = since("2018-03-06", "DE", Role.COORDINATOR);
        var tried = Tried.csv("project,state,note\ncrrt,DE,Seen in the annex.\n", crrt().with(row));
        assertThat(tried.rows("crrt"))
                .containsExactly("DE COORDINATOR 2018-03-06- act checked: Seen in the annex.");
    }

    @Test
    void emptiesWhatAColumnLeavesEmpty() {
        var tried = Tried.csv("project,state,role,from,to,checked\ncrrt,DE,member,,,\n",
                crrt().with(between("2018", "2020", "DE", Role.MEMBER)));
        assertThat(tried.rows("crrt")).containsExactly("DE MEMBER - act checked");
    }

    @Test
    void keepsWhatTheFileDoesNotNameUnlessItIsToBeReplaced() {
        var file = "project,state,role,source\ncrrt,EE,observer,act\n";
        var crrt = crrt().withMembers("DE", "FR");
        var essor = AProject.called("essor").withMembers("IT");
        assertThat(Tried.csv(file, crrt, essor).rows("crrt")).hasSize(3);
        var replacing = Tried.replacing(file, crrt, essor);
        assertThat(replacing.rows("crrt")).containsExactly("EE OBSERVER - act");
        assertThat(replacing.changed()).containsExactly("crrt");
    }

    @Test
    void namesEveryLineThatIsWrongAndWhatIsWrongWithIt() {
        assertThat(Tried.csv("""
                project,state,role,from,to,source,checked
                crrt,ZZ,member,2019,,act,
                nothing,DE,member,2019,,act,
                crrt,FR,boss,2019,,act,
                crrt,IT,member,2019-13,,act,
                crrt,EE,member,2020,2019,act,
                crrt,ES,member,2019,,no-such-source,
                crrt,DE,member,03/04/2019,,act,perhaps
                crrt,DE,,2019,,,
                Crrt Long,DE,member,2019,,act,
                nothing,ZZ,boss,2019,,act no-such-source,
                """, crrt()).badLines()).containsExactly("2 state problem.state ZZ",
                "3 project problem.project nothing", "4 role import.line.role boss",
                "5 from problem.date 2019-13", "6 to problem.order 2019 2020",
                "7 source problem.source no-such-source",
                "8 from problem.date.ambiguous 03/04/2019 2019-04-03 2019-03-04",
                "8 checked import.line.checked perhaps", "9 role problem.missing ",
                "9 source problem.missing ", "10 project problem.project Crrt Long",
                "11 role import.line.role boss", "11 project problem.project nothing",
                "11 state problem.state ZZ", "11 source problem.source no-such-source");
    }

    @Test
    void findsRolesThatOverlapWithinTheFileAndBesideIt() {
        assertThat(Tried.csv("""
                project,state,role,from,to,source
                crrt,DE,member,2019,2021,act
                crrt,DE,observer,2020,,act
                crrt,FR,observer,2018,2021,act
                """,
                crrt().with(between("2018", "2019", "FR", Role.OBSERVER),
                        since("2020-01-01", "FR", Role.MEMBER)))
                .badLines()).containsExactly("3  import.line.overlap DE 2", "4  import.line.overlap.row FR");
    }

    @Test
    void findsLinesThatStandTwice() {
        assertThat(Tried.csv("""
                project,state,role,source
                crrt,DE,member,act
                crrt,de,MEMBER, act
                """, crrt()).badLines()).containsExactly("3  import.line.twice 2");
    }

    @Test
    void readsGreeceByTheCodeOfEuTexts() {
        assertThat(Tried.csv("project,state,role,source\ncrrt,EL,member,act\n", crrt()).badLines())
                .containsExactly("2 state problem.state GR");
    }

    @Test
    void saysWhichKeyIsMeant() {
        assertThat(
                Tried.csv("project,state,role,source\nBig Ship,DE,member,act\n", AProject.called("Big Ship"))
                        .badLines())
                .containsExactly("2 project import.line.key Big Ship big-ship");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b                          | 1  import.heading.missing project a, b
            project,role                 | 1  import.heading.missing state project, role
            project,state,role,role      | 1  import.heading.twice role
            project,state,source,sources | 1  import.heading.twice source
            project,state                | 0  import.file.noLines
            """)
    void saysWhatIsWrongWithAHeading(String heading, String fault) {
        assertThat(Tried.csv(heading + "\n", crrt()).badLines()).first().asString().startsWith(fault);
    }

    @Test
    void saysWhichColumnsItDoesNotRead() {
        var tried = Tried.csv("project,state,form,name,Role,source\ncrrt,DE,2019,Teams,member,act\n", crrt());
        assertThat(tried.run().reading().unread()).containsExactly("form");
        assertThat(tried.rows("crrt")).containsExactly("DE MEMBER - act");
    }

    @Test
    void keepsThePlacesInSourcesThatStay() {
        var tried = Tried.csv(
                "project,state,role,source,place\ncrrt,DE,member,act,Annex I\ncrrt,FR,member,act,\n", crrt());
        assertThat(tried.rows("crrt")).containsExactly("DE MEMBER - act (Annex I)", "FR MEMBER - act");
    }

    @Test
    void takesNoMoreLinesThanItCanTell() {
        var lines = new StringBuilder("project,state,role,source\n");
        for (int i = 0; i < TableImport.MOST_LINES; i++)
            lines.append("p").append(i).append(",DE,member,act\n");
        assertThat(Tried.csv(lines.toString(), crrt()).badLines()).hasSize(TableImport.MOST_LINES);
        assertThat(Tried.csv(lines.append("one,DE,member,act").toString(), crrt()).badLines())
                .containsExactly("0  import.file.lines 50000");
    }
}
