package eu.pescoportal.register.query;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.BadParameterException;
import eu.pescoportal.web.Parameters;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query from the parameters of an address, strictly: of codes and keys the register must know each.
 */
public class QueryReader {

    private final Parameters given;
    private final Snapshot snapshot;

    private QueryReader(Parameters given, Snapshot snapshot) {
        this.given = given;
        this.snapshot = snapshot;
    }

    /**
     * @throws BadParameterException
     *             if a value makes no sense
     */
    public static ProjectQuery read(Parameters given, Snapshot snapshot, Clock clock) {
        return new QueryReader(given, snapshot).read(clock);
    }

    private ProjectQuery read(Clock clock) {
        var q = given.search("q");
        var roles = words("role", Role.class);
        return new ProjectQuery(q, filter(roles), roles, FactFilter.of(given, clock), sort(q),
                given.number("page", 1, 100_000, 1), given.number("size", 1, 100, ProjectQuery.USUAL_SIZE));
    }

    private ProjectSort sort(String q) {
        var usual = ProjectQuery.usualSort(q);
        var sort = given.word("sort", Word.of(ProjectSort.class))
                .flatMap(word -> Word.of(ProjectSort.class, word))
                .orElse(usual);
        return q.isEmpty() && sort == ProjectSort.RELEVANCE ? usual : sort;
    }

    private ProjectFilter filter(List<Role> roles) {
        var waves = snapshot.waves().stream().map(String::valueOf).toList();
        var partners = snapshot.partners().all().stream().map(PartnerDocument::key).sorted().toList();
        return new ProjectFilter(states("state"),
                given.word("match", List.of("all", ProjectQuery.ANY))
                        .filter(ProjectQuery.ANY::equals)
                        .isPresent(),
                roles.isEmpty() ? ProjectFilter.MEMBERS : EnumSet.copyOf(roles), states("without"),
                words("domain", Domain.class),
                given.words("wave", waves).stream().map(Integer::valueOf).toList(),
                words("status", Status.class), given.words("partner", partners));
    }

    private <W extends Enum<W> & Word> List<W> words(String name, Class<W> list) {
        return given.words(name, Word.of(list))
                .stream()
                .flatMap(word -> Word.of(list, word).stream())
                .toList();
    }

    private List<String> states(String name) {
        return given.words(name).stream().map(word -> state(name, word)).distinct().toList();
    }

    /** EU texts write EL for Greece; third States are found by {@code partner}, not here. */
    private String state(String name, String word) {
        var code = word.equals("el") ? "GR" : Words.upper(word);
        if (snapshot.states().has(code)) return code;
        thirdState(word).ifPresent(third -> {
            throw new BadParameterException(name, word, "error.allowed.thirdState", third.name(),
                    third.key());
        });
        var allowed = snapshot.states().all().stream().map(MemberStateDocument::code).map(Words::lower);
        throw new BadParameterException(name, word, "error.allowed.words",
                String.join(", ", allowed.sorted().toList()));
    }

    private Optional<PartnerDocument> thirdState(String word) {
        var code = word.equals("uk") ? "GB" : Words.upper(word);
        return snapshot.partners().all().stream().filter(p -> code.equals(p.stateCode())).findFirst();
    }
}
