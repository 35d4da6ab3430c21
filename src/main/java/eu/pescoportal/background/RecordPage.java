package eu.pescoportal.background;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.wording.Wording;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.SourceDocument;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the page of a record about PESCO as a whole shows: all that its document says.
 *
 * @param title
 *            the title of the record, or the date of a count, which has none
 * @param shownAt
 *            where it stands among its like
 */
record RecordPage(RecordKind kind, String key, String title, List<Line> lines, List<SourceDocument> sources,
        String shownAt) {

    private static final Set<String> SOURCES = Set.of("source", "sources");

    /**
     * @param label
     *            the name of the field
     */
    record Line(String label, String text, boolean isLink) {}

    static RecordPage of(Document document, Kind<?> kind, Snapshot snapshot, Wording wording, Locale locale) {
        var telling = snapshot.telling(locale);
        var lines = Components.of(kind.type())
                .stream()
                .filter(c -> !isToldElsewhere(c, document, kind))
                .map(c -> new Line(c.getName(),
                        wording.of(Components.value(c, document), kind, telling).text(),
                        c.getName().equals("url")))
                .toList();
        return new RecordPage(kind.kind(), document.key(),
                document instanceof CountDocument count ? count.asOf().inWords(locale) : document.name(),
                lines, snapshot.sources(sources(document)), shownAt(kind.kind(), document.key()));
    }

    /** In the title, in the address, below, or nowhere since there is nothing to say. */
    private static boolean isToldElsewhere(RecordComponent component, Document document, Kind<?> kind) {
        var name = component.getName();
        return name.equals("title") || name.equals(kind.kind().keyName()) || SOURCES.contains(name)
                || Components.value(component, document) == null;
    }

    private static List<String> sources(Document document) {
        return Components.of(document.getClass())
                .stream()
                .filter(c -> SOURCES.contains(c.getName()))
                .flatMap(c -> Components.value(c, document) instanceof List<?> list
                        ? list.stream()
                        : Stream.ofNullable(Components.value(c, document)))
                .map(Object::toString)
                .toList();
    }

    private static String shownAt(RecordKind kind, String key) {
        return switch (kind) {
            case COUNT -> "/about/coverage#count-" + key;
            case CLAIM -> "/about/claims#" + key;
            default -> "/about/timeline#" + kind.one() + "-" + key;
        };
    }

    public String titleMessage() {
        return kind == RecordKind.COUNT ? "background.title.count" : "background.title";
    }

    public String path() {
        return kind.path(key);
    }
}
