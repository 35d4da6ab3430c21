package eu.pescoportal.exchange.importing;

import eu.pescoportal.account.Person;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.FewAtOnce;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Holds the files that people brought against the register, or against what a set would leave of it. */
@Component
class ImportDesk {

    private final KeptFiles files;
    private final DryRuns runs;
    private final OpenSets sets;

    /**
     * A file takes a processor for a second or more, and memory; whoever comes meanwhile waits for a turn.
     */
    private final FewAtOnce oneByOne = new FewAtOnce("import", 1, 8, 60);

    ImportDesk(KeptFiles files, DryRuns runs, OpenSets sets) {
        this.files = files;
        this.runs = runs;
        this.sets = sets;
    }

    DryRun run(KeptFile file, Asked asked, Person person) {
        var against = sets.register(sets.asked(asked, person));
        return oneByOne.take(() -> run(file, asked.choice(), against));
    }

    private DryRun run(KeptFile file, Choice choice, Snapshot against) throws IOException {
        var content = Files.createTempFile("import", "");
        try {
            files.copy(file, content);
            return runs.of(file.name(), content, choice, against);
        } finally {
            Files.delete(content);
        }
    }
}
