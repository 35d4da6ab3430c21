package eu.pescoportal.project.list;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.Chip;
import eu.pescoportal.register.query.ListSentence;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.register.query.ProjectQuery;
import eu.pescoportal.register.query.ProjectSort;
import eu.pescoportal.register.search.Marker;
import eu.pescoportal.register.search.SearchIndex;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the project list shows.
 *
 * @param ended
 *            how many of all rows had, in words; null where it is not worth saying
 * @param unknown
 *            how many memberships are, or are known partly, in words
 * @param misses
 *            what the states asked for have together in smaller number, where nothing was found
 * @param offers
 *            which filters to take away where nothing was found
 * @param cleared
 *            the address that drops all filters
 */
record ProjectListPage(ProjectQuery query, List<ListRow> rows, Rail rail, List<Chip> chips,
        List<Suggestion> suggestions, List<Choice> sorts, Pager pager, String heading, String sentence,
        @Nullable String ended, List<String> unknown, List<Offer> misses, List<Offer> offers,
        String cleared) implements Addressed {

    /**
     * @param total
     *            how many rows the list of an address has
     */
    static ProjectListPage of(ProjectList list, Supplier<SearchIndex> index, ToIntFunction<Link> total,
            RegisterWords words) {
        var query = list.query();
        var chips = Chip.of(query, words);
        var searched = !query.q().isEmpty();
        var sorts = Arrays.stream(ProjectSort.values())
                .filter(sort -> searched || sort != ProjectSort.RELEVANCE)
                .map(sort -> Choice.of("sort", words.word(sort), null, sort == query.sort()))
                .toList();
        var misses = list.total() == 0 ? new NearMiss(list, total, words).offers() : List.<Offer>of();
        return new ProjectListPage(query, rows(list, words), Rail.of(list, words), chips,
                searched ? Suggestion.of(list, index.get(), words) : List.of(), sorts, list.pager(),
                ListSentence.heading(query, words), ListSentence.of(list, words), ended(list, words),
                unknown(list, words), misses,
                list.total() == 0 ? Offer.of(query, offered(chips, misses), total, words) : List.of(),
                query.asOf().atToday().address("/projects"));
    }

    /** Of a state that is not needed the near misses tell already. */
    private static List<Chip> offered(List<Chip> chips, List<Offer> misses) {
        return misses.isEmpty()
                ? chips
                : chips.stream().filter(chip -> !chip.name().equals("state")).toList();
    }

    private static List<ListRow> rows(ProjectList list, RegisterWords words) {
        var marker = Marker.of(list.query().q());
        var named = list.found().named();
        return list.page().stream().map(position -> {
            var project = list.view().project(position);
            var tier = list.tiers().get(position);
            var marked = tier == null ? null : Marked.of(project.document(), marker, tier);
            return ListRow.of(project, list.query(), named, marked, words);
        }).toList();
    }

    /** Said where no status was asked for, and not of all. */
    private static @Nullable String ended(ProjectList list, RegisterWords words) {
        if (!list.query().filter().statuses().isEmpty()) return null;
        var ongoing = list.found().with(Status.ONGOING);
        var ended = list.total() - ongoing;
        return ended == 0 || ongoing == 0 ? null : words.say("projects.ended", ended);
    }

    /** Where states are asked for, those of unknown membership are not among the rows, nor all others. */
    static List<String> unknown(ProjectList list, RegisterWords words) {
        var unknown = list.found().unknown();
        if (!list.query().filter().namesStates())
            return unknown == 0 ? List.of() : List.of(words.say("projects.unknown", unknown));
        var said = new ArrayList<String>();
        if (unknown > 0) said.add(words.say("projects.unknown.more", unknown));
        var partly = list.found().partlyKnown();
        if (partly > 0) said.add(words.say("projects.partly.more", partly));
        var others = list.query().filter().only() ? list.found().with(MembershipKnown.PARTIAL) : 0;
        if (others > 0) said.add(words.say("projects.only.partly", others));
        return said;
    }

    public AsOf asOf() {
        return query.asOf();
    }

    /** Whether it is the number of all running projects, beside which the official one belongs. */
    public boolean isOfAllProjects() {
        return asOf().isCurrent() && asOf().known() == 0 && (chips.isEmpty()
                || chips.size() == 1 && query.filter().statuses().equals(List.of(Status.ONGOING)));
    }

    /** Nothing was found but a state or partner of that name, so what it is part of stands for the answer. */
    public boolean isOfNamesOnly() {
        return pager.total() == 0 && !suggestions.isEmpty() && query.isUnfiltered();
    }

    /** A search that not even named something. */
    public boolean isSearch() {
        return !query.q().isEmpty() && suggestions.isEmpty();
    }

    /** Something else than a search holds projects back. */
    public boolean isFiltered() {
        return chips.size() > 1 || query.q().isEmpty();
    }

    public String firstPage() {
        return query.link().without("page").toString();
    }

    /** The address of the facts of a kind that count in these projects. */
    public String facts(String path) {
        return query.link().without("page").without("size").at(path).toString();
    }

    @Override
    public Link address() {
        return query.link();
    }

    @Override
    public LocalDate day() {
        return asOf().day();
    }
}
