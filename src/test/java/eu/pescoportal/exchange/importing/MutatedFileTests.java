package eu.pescoportal.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.register.Snapshots;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever became of a file, it gets an answer: what it would change, or what is wrong with it. */
@NullUnmarked
@PortalTest
class MutatedFileTests {

    private static final int FILES = Integer.getInteger("mutations", 1000);

    /** It has no part in any of these. */
    private static final String LATVIA = Stream
            .of("crrt", "essor", "csip", "cidcc", "cohgi", "dosa", "ctisp", "c-uas")
            .map(project -> project + ",LV,observer,2025-05-27,,cd-2018-340,Annex,,\n")
            .collect(Collectors.joining("", "project,state,role,from,to,source,place,note,checked\n", ""));

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Snapshots snapshots;

    private byte[] file(String address) {
        return mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
    }

    @Test
    void neverFails() {
        var files = List.of(file("/participations.csv"), file("/participations.xlsx"),
                LATVIA.getBytes(StandardCharsets.UTF_8));
        var outcomes = new TreeMap<String, Integer>();
        for (int seed = 0; seed < FILES; seed++) {
            var random = new Random(seed);
            var mutation = Mutation.values()[seed % Mutation.values().length];
            var mutated = mutation.of(files.get(seed / Mutation.values().length % files.size()), random);
            var run = Tried.file(mutated, snapshots.newest()).run();
            outcomes.merge(outcome(run), 1, Integer::sum);
        }
        System.out.println("Mutated files: " + outcomes); // asked for by whoever reports them
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(FILES);
        assertThat(outcomes).containsKeys("changes", "nothing", "wrong lines", "unreadable");
    }

    static String outcome(DryRun run) {
        if (run.changesNothing()) return "nothing";
        if (!run.hasBadLines()) return "changes";
        return run.badLines().getFirst().line() == 0 ? "unreadable" : "wrong lines";
    }
}
