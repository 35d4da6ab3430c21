package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.NullUnmarked;

/**
 * An admin who publishes one correction after the other, through the pages, and remembers which were said to
 * be done.
 */
@NullUnmarked
abstract class Editor implements Runnable {

    final List<String> acknowledged = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final String record;
    private final RunningPortal portal;
    private volatile boolean ended;

    Editor(RunningPortal portal, String record) {
        this.portal = portal;
        this.record = record;
    }

    void end() {
        ended = true;
    }

    @Override
    public void run() {
        Visitor visitor = null;
        for (int i = 1; !ended; i++) {
            var reason = "Correction %d of %s by %s, %d".formatted(i, record, getClass().getSimpleName(),
                    System.nanoTime());
            try {
                if (visitor == null) visitor = signedIn();
                var done = visitor != null && published(visitor, reason);
                (done ? acknowledged : refused).add(reason);
                if (!done) visitor = null;
            } catch (RuntimeException _) { // no answer: nobody said that it was done
                refused.add(reason);
                visitor = null;
            }
            pause();
        }
    }

    private Visitor signedIn() {
        var visitor = new Visitor(portal.port);
        return visitor.signIn(RunningPortal.ADMIN, RunningPortal.PASSWORD).status() == 302 ? visitor : null;
    }

    abstract boolean published(Visitor visitor, String reason);

    /**
     * The form of a page as it stands there, with what is typed, by one of its buttons; none: without one.
     */
    static Visitor.Answer sent(Visitor visitor, Visitor.Answer page, Map<String, String> typed,
            String button) {
        var form = (FormElement) page.page().selectFirst("form.edit[method=post]");
        var fields = new ArrayList<String>();
        form.formData().forEach(field -> {
            if (!field.key().equals("_csrf") && !typed.containsKey(field.key()))
                fields.addAll(List.of(field.key(), field.value()));
        });
        typed.forEach((name, value) -> fields.addAll(List.of(name, value)));
        if (button != null) fields.addAll(List.of("_do", button));
        return visitor.post(form.attr("action"), fields.toArray(String[]::new));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of those that were said to be done, which the history does not know. */
    List<String> lost() {
        var known = new StringBuilder();
        for (int page = 1; page < 500; page++) {
            var answer = new Visitor(portal.port).get("/history.json?page=" + page);
            if (answer.status() != 200 || !answer.response().body().contains("\"reason\"")) break;
            known.append(answer.response().body());
        }
        return acknowledged.stream().filter(reason -> known.indexOf(reason) < 0).toList();
    }

    @Override
    public String toString() {
        return "%s of %s: published and said so %d, of them lost %d; refused or unanswered %d".formatted(
                getClass().getSimpleName(), record, acknowledged.size(), lost().size(), refused.size());
    }
}
