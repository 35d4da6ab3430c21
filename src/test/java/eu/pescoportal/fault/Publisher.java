package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.NullUnmarked;

/**
 * An admin who publishes one correction after the other, by the forms, and remembers which were said to be
 * done.
 */
@NullUnmarked
final class Publisher implements Runnable {

    final List<String> acknowledged = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    private final RunningPortal portal;
    private final String record;
    private volatile boolean ended;
    private Visitor visitor;

    Publisher(RunningPortal portal, String record) {
        this.portal = portal;
        this.record = record;
    }

    void end() {
        ended = true;
    }

    @Override
    public void run() {
        for (int i = 1; !ended; i++) {
            var reason = "Correction " + i + " of " + record + ", " + System.nanoTime();
            try {
                var done = published(reason);
                (done ? acknowledged : refused).add(reason);
                if (!done) visitor = null;
            } catch (RuntimeException _) { // no answer: nobody said that it was done
                refused.add(reason);
                visitor = null;
            }
            pause();
        }
    }

    private boolean published(String reason) {
        if (visitor == null) {
            visitor = new Visitor(portal.port);
            if (visitor.signIn(RunningPortal.ADMIN, RunningPortal.PASSWORD).status() != 302) return false;
        }
        var page = visitor.get("/admin/" + record);
        if (page.status() != 200) return false;
        var review = sent(page, Map.of("notes", reason), "review");
        if (review.status() != 302) return false;
        page = visitor.follow(review);
        if (page.status() != 200) return false;
        return sent(page, Map.of("changeKind", "CORRECTION", "reason", reason), "publish").status() == 302;
    }

    private Visitor.Answer sent(Visitor.Answer page, Map<String, String> typed, String button) {
        var form = (FormElement) page.page().selectFirst("form.edit");
        var fields = new ArrayList<String>();
        form.formData().forEach(field -> {
            if (!field.key().equals("_csrf") && !typed.containsKey(field.key()))
                fields.addAll(List.of(field.key(), field.value()));
        });
        typed.forEach((name, value) -> fields.addAll(List.of(name, value)));
        fields.addAll(List.of("_do", button));
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
}
