package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.NullUnmarked;

/**
 * An admin who publishes one correction after the other, through the pages, and remembers which were said to
 * be done.
 */
@NullUnmarked
abstract class Editor implements Runnable {

    final List<String> acknowledged = new ArrayList<>();
    /** The other edits, each with the answer at which it ended. */
    private final Map<String, String> refused = new HashMap<>();
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
                publish(visitor, reason);
                acknowledged.add(reason);
                pause(50);
            } catch (RefusedException e) {
                refused(reason, e.getMessage());
                visitor = null;
            } catch (RuntimeException e) { // no answer: nobody said that it was done
                refused(reason, e.getClass().getSimpleName());
                visitor = null;
            }
        }
    }

    private void refused(String reason, String answer) {
        refused.put(reason, answer);
        pause(1_000);
    }

    private Visitor signedIn() {
        var visitor = new Visitor(portal.port);
        led("sign-in", visitor.signIn(RunningPortal.ADMIN, RunningPortal.PASSWORD));
        return visitor;
    }

    /** Returns once a page has said that it is published. */
    abstract void publish(Visitor visitor, String reason);

    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String step, Visitor.Answer answer) {
            super(step + " " + answer.status() + " " + answer.location().replaceAll("\\d+", "N")
                    + answer.page().select(".notice, .problems").text());
        }
    }

    static Visitor.Answer shown(String step, Visitor.Answer answer) {
        if (answer.status() != 200) throw new RefusedException(step, answer);
        return answer;
    }

    static Visitor.Answer led(String step, Visitor.Answer answer) {
        if (answer.status() != 302) throw new RefusedException(step, answer);
        return answer;
    }

    /**
     * Only the notice on the next page says that it is done: who is signed out in the meantime is led to the
     * same page.
     */
    static void saidDone(Visitor visitor, Visitor.Answer published) {
        var next = shown("after publish", visitor.follow(led("publish", published)));
        if (!next.page().select(".notice").text().contains(": published."))
            throw new RefusedException("after publish", next);
    }

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

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** All that the history tells. */
    private String history() {
        var history = new StringBuilder();
        for (int page = 1; page < 500; page++) {
            var answer = new Visitor(portal.port).get("/history.json?page=" + page);
            if (answer.status() != 200 || !answer.response().body().contains("\"reason\"")) break;
            history.append(answer.response().body());
        }
        return history.toString();
    }

    @Override
    public String toString() {
        var history = history();
        var ended = refused.entrySet()
                .stream()
                .collect(Collectors.groupingBy(
                        edit -> edit.getValue() + (history.contains(edit.getKey()) ? " (and yet done)" : ""),
                        TreeMap::new, Collectors.counting()));
        return "%s of %s: published and said so %d, of them lost %s; refused or unanswered %s".formatted(
                getClass().getSimpleName(), record, acknowledged.size(),
                acknowledged.stream().filter(reason -> !history.contains(reason)).toList(), ended);
    }
}
