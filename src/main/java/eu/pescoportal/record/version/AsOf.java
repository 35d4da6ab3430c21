package eu.pescoportal.record.version;
import eu.pescoportal.record.RecordKind;

import eu.pescoportal.vocabulary.PartialDate;

import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/**
 * What a page is asked for on the register's two clocks.
 *
 * @param day
 *            true on: any day from the founding of PESCO to today, in Brussels
 * @param known
 *            the revision of the register, 0 for the latest
 */
public record AsOf(LocalDate day, LocalDate today, int known) {

    /** The day of Decision (CFSP) 2017/2315, which established PESCO. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2017, 12, 11);

    public static final Parameter ON = Parameter.day("on", "2021-11-16");
    public static final Parameter KNOWN = Parameter.number("known", 1, 999_999_999);
    private static final Pattern RECORD = Pattern.compile(".*/(projects|states|partners)/([^/]+)");

    public static AsOf of(Parameters parameters, Clock clock) {
        var today = LocalDate.now(clock);
        return new AsOf(parameters.day(ON.name(), FIRST_DAY, today, today), today, known(parameters));
    }

    public static int known(Parameters parameters) {
        return parameters.number(KNOWN, 0);
    }

    /** The same revision, true today. */
    public AsOf atToday() {
        return new AsOf(today, today, known);
    }

    /** Between the founding and the first list of projects, Decision (CFSP) 2018/340 of 6 March 2018. */
    public boolean isBeforeTheFirstProjects() {
        return day.isBefore(LocalDate.of(2018, 3, 6));
    }

    /** Not named after {@link #today()}, which templates would then take for it. */
    public boolean isCurrent() {
        return day.equals(today);
    }

    /** An address at which the same is asked for. */
    public Link link(String path) {
        var link = new Link(path, new LinkedMultiValueMap<>());
        if (!isCurrent()) link = link.with("on", day);
        return known == 0 ? link : link.with("known", known);
    }

    /**
     * The address at which the same will be shown whatever is published later.
     *
     * @param revision
     *            that the page was made from
     */
    public Link lasting(Link page, long revision) {
        return page.with("on", day).with("known", revision);
    }

    /** The same as text, for a path of keys, which need no encoding; lists have thousands of them. */
    public String address(String path) {
        var asked = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!isCurrent()) asked.add("on=" + day);
        if (known != 0) asked.add("known=" + known);
        return path + asked;
    }

    /**
     * What changed since that day: of one record, if it is the page of one, of all otherwise.
     *
     * @param day
     *            null for that of the latest decision of the Council
     */
    public record Since(@Nullable PartialDate day, Link link) {}

    /** Nothing is later than today, so there it is told from an earlier day. */
    public Since since(String path) {
        var record = RECORD.matcher(path);
        var isOfRecord = record.matches();
        var link = new Link("/changes", new LinkedMultiValueMap<>());
        if (isOfRecord) link = link.with(RecordKind.of(record.group(1)).orElseThrow().one(), record.group(2));
        var from = isCurrent() ? isOfRecord ? FIRST_DAY : null : day;
        if (from != null) link = link.with("from", from);
        if (known > 0) link = link.with("known", known);
        return new Since(from == null ? null : PartialDate.of(from), link);
    }

    public PartialDate date() {
        return PartialDate.of(day);
    }

    public PartialDate firstDay() {
        return PartialDate.of(FIRST_DAY);
    }
}
