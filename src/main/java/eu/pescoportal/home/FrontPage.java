package eu.pescoportal.home;

import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.PartnerKind;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the front page shows. Each number is the total of the list that it opens.
 *
 * @param ongoing
 *            projects that run, or of which no closure is known
 * @param thirdStateParts
 *            pairs of a project and a third State let into it, approved or in force
 */
record FrontPage(int projects, int ongoing, long participating, long thirdStateParts, Membership membership,
        List<Tile> states, List<DomainCount> domains, Axis axis, List<Wave> waves, Ended ended,
        Edition.@Nullable Publication latest) {

    /** The list of the projects that have ended. */
    private static final String ENDED = "/projects?status=completed&status=closed&status=merged";

    /** Of how many projects the membership is sourced, partly known, unknown. */
    record Membership(int sourced, int partial, int unknown) {}

    /** A member state with the running projects that it coordinates or is a member of. */
    record Tile(Country country, boolean participating, int ongoing) {

        /** How dark the tile is: a hint only, the number stands in it. */
        public String shade() {
            return participating ? Shade.of(ongoing).style() : Shade.OUTSIDE;
        }
    }

    record DomainCount(Domain domain, int projects) {}

    static FrontPage of(DayView view, Edition edition, Locale locale) {
        var axis = Axis.until(view.day());
        var states = view.inEu()
                .stream()
                .map(state -> tile(state, view))
                .sorted(Comparator.comparing(Tile::country, Country.byName(locale)))
                .toList();
        var domains = Arrays.stream(Domain.values())
                .map(domain -> new DomainCount(domain, view.with(domain).cardinality()))
                .filter(counted -> counted.projects() > 0)
                .toList();
        return new FrontPage(view.listed().cardinality(), view.with(Status.ONGOING).cardinality(),
                states.stream().filter(Tile::participating).count(), thirdStateParts(view),
                new Membership(view.with(MembershipKnown.SOURCED).cardinality(),
                        view.with(MembershipKnown.PARTIAL).cardinality(),
                        view.with(MembershipKnown.UNKNOWN).cardinality()),
                states, domains, axis, Wave.all(view, axis), Ended.by(view), edition.publication());
    }

    private static Tile tile(MemberStateDocument state, DayView view) {
        var ongoing = view.with(Status.ONGOING);
        ongoing.and(view.taking(state.code(), ProjectFilter.MEMBERS));
        return new Tile(state.country(), state.participatesOn(view.day()), ongoing.cardinality());
    }

    private static long thirdStateParts(DayView view) {
        return view.snapshot()
                .partners()
                .all()
                .stream()
                .filter(partner -> partner.kind() == PartnerKind.THIRD_STATE)
                .mapToInt(partner -> view.tied(partner.key()).cardinality())
                .sum();
    }

    /**
     * A number of the whole register.
     *
     * @param message
     *            says what is counted
     * @param address
     *            of the list of it
     */
    record Figure(long number, String message, String address) {}

    /** The legend of the map. */
    public Shade[] shades() {
        return Shade.values();
    }

    public List<Figure> figures() {
        return List.of(new Figure(projects, "home.number.projects", "/projects"),
                new Figure(ongoing, "home.number.ongoing", "/projects?status=ongoing"),
                new Figure(ended.all(), "home.number.ended", ENDED),
                new Figure(participating, "home.number.participating", "/states"),
                new Figure(thirdStateParts, "home.number.third", "/partners"));
    }

    public String endedAddress() {
        return ENDED;
    }

    /** The key of the message that says why the register was last changed. */
    public String latestMessage() {
        return "home.latest." + Words.lower(Objects.requireNonNull(latest).kind().name());
    }
}
