package eu.pescoportal.analysis.facts;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.register.query.ProjectLists;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.table.About;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The facts of a kind that an address asks for: those that count in the projects which its filters find. They
 * are made anew each time they are asked for, so that however many there are, few are in memory.
 */
record FactList<F, I>(ProjectList projects, Facts<F, I> facts, int page, int size) {

    /** So many stand on a page. */
    private static final int USUAL_SIZE = 100;

    /**
     * A kind of facts, by the path of its page.
     *
     * @param <I>
     *            what a program reads of a fact
     */
    interface Facts<F, I> {

        String path();

        /** Those of a project that count, and are of whom the query names. */
        Stream<F> of(int position, ProjectList projects);

        /** What a list of them is of. */
        FactPage.Said said(FactList<F, I> list, RegisterWords words);

        /** A fact as the page shows it. */
        Object row(F fact, FactWords words);

        I item(F fact, RegisterWords words, PortalProperties portal);

        List<Column<I>> columns();
    }

    static <F, I> FactList<F, I> read(Facts<F, I> facts, MultiValueMap<String, String> given,
            ProjectLists lists, Snapshot snapshot) {
        var parameters = new Parameters(given);
        var ofProjects = new LinkedMultiValueMap<>(given);
        ofProjects.keySet().removeAll(List.of("page", "size"));
        return new FactList<>(lists.find(ofProjects, snapshot), facts,
                parameters.number("page", 1, 100_000, 1),
                parameters.number("size", 1, USUAL_SIZE, USUAL_SIZE));
    }

    Stream<F> all() {
        return projects.positions().flatMap(position -> facts.of(position, projects));
    }

    /** Those of the page that is asked for. */
    List<F> rows() {
        return all().skip((page - 1L) * size).limit(size).toList();
    }

    Pager pager() {
        return new Pager(page, size, all().count());
    }

    LocalDate day() {
        return projects.query().asOf().day();
    }

    long revision() {
        return projects.view().snapshot().revision();
    }

    /** The address of all of them. */
    Link whole() {
        return projects.query().link().at(facts.path());
    }

    Link address() {
        var link = whole();
        if (page > 1) link = link.with("page", page);
        return size == USUAL_SIZE ? link : link.with("size", size);
    }

    /** All of them to take away. */
    Table<I> table(RegisterWords words, PortalProperties portal) {
        var said = facts.said(this, words);
        var about = new About(said.heading(), said.sentence(), said.notes(), day(), revision(),
                projects.query().asOf().lasting(whole(), revision()));
        return new Table<>(about,
                Stream.concat(facts.columns().stream(), about.<I>columns().stream()).toList(),
                all().map(fact -> facts.item(fact, words, portal)));
    }

    static String url(ProjectDocument project, PortalProperties portal) {
        return portal.absolute(RecordKind.PROJECT.path(project.slug()));
    }
}
