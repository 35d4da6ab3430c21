package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import eu.pescoportal.Pages;
import eu.pescoportal.account.Person;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * One person at a browser without JavaScript: opens pages, types into forms, presses buttons, is redirected.
 */
@NullUnmarked
class Desk {

    final Person person;
    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private Document page;
    private String address;
    private MultiValueMap<String, String> typed;

    Desk(MockMvcTester mvc, Person person) {
        this.mvc = mvc;
        this.person = person;
    }

    Desk open(String path) {
        return show(get(path));
    }

    MvcTestResult get(String path) {
        address = path;
        return received(mvc.get().uri(path).with(user(person)).with(this::withCookies).exchange());
    }

    /** Fills and sends the form that asks for nothing but a reason. */
    Desk typeReason(String reason) {
        type("reason", reason);
        return show(post(form().attr("action"), "", ""));
    }

    /** Into a field of the page's editing form, which must be there. */
    Desk type(String field, String text) {
        assertThat(form().select("[name=\"" + field + "\"]")).as(field).isNotEmpty();
        typed.set(field, text);
        return this;
    }

    /** In all fields of that name. */
    Desk typeAll(String field, String... texts) {
        assertThat(form().select("[name=\"" + field + "\"]")).as(field).hasSize(texts.length);
        typed.put(field, List.of(texts));
        return this;
    }

    Desk untick(String field) {
        typed.remove(field);
        return this;
    }

    Desk choose(String field, String value) {
        assertThat(form().select("[name=\"" + field + "\"][value=\"" + value + "\"]")).as(field).isNotEmpty();
        typed.set(field, value);
        return this;
    }

    /** One of several boxes of a name, beside those that are ticked. */
    Desk tick(String field, String value) {
        assertThat(form().select("[type=checkbox][name=\"" + field + "\"][value=\"" + value + "\"]"))
                .as(value)
                .hasSize(1);
        typed.add(field, value);
        return this;
    }

    /** All values that a field has. */
    List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    Desk press(String button) {
        return show(send(button));
    }

    /**
     * @param button
     *            its name and value, like {@code _do=save}
     */
    MvcTestResult send(String button) {
        var parts = button.split("=", 2);
        assertThat(form().select("button[name=" + parts[0] + "][value=\"" + parts[1] + "\"]")).as(button)
                .isNotEmpty();
        return post(form().attr("action"), parts[0], parts[1]);
    }

    MvcTestResult post(String path, String button, String value) {
        address = path;
        var request = mvc.post().uri(path).with(user(person)).with(csrf()).with(this::withCookies);
        typed.forEach((name, texts) -> request.param(name, texts.toArray(String[]::new)));
        if (!button.isEmpty()) request.param(button, value);
        return received(request.exchange());
    }

    private MockHttpServletRequest withCookies(MockHttpServletRequest request) {
        request.setCookies(cookies.values().toArray(Cookie[]::new));
        return request;
    }

    private MvcTestResult received(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies())
            cookies.put(cookie.getName(), cookie);
        return answer;
    }

    Desk show(MvcTestResult answer) {
        var to = answer.getResponse().getRedirectedUrl();
        if (to != null) return open(to);
        assertThat(answer).hasStatusOk();
        try {
            page = Jsoup.parse(answer.getResponse().getContentAsString());
            Pages.assertNoMessageIsMissing(page.title(), page.html());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        typed = new LinkedMultiValueMap<>();
        var form = page.selectFirst("form.edit");
        if (form != null) ((FormElement) form).formData().forEach(d -> typed.add(d.key(), d.value()));
        return this;
    }

    FormElement form() {
        return (FormElement) page.selectFirst("form.edit");
    }

    /** What a field shows. */
    String value(String field) {
        return typed.getFirst(field);
    }

    /** How many rows the form shows of a list. */
    int rows(String list) {
        return page.select("fieldset:has([id^=\"" + list + "[\"])").size();
    }

    /** How messages name a row. */
    String place(String row) {
        return "Participations, row " + (Integer.parseInt(row.replaceAll("\\D", "")) + 1);
    }

    /** The row, as the form numbers it, whose field says that. */
    String row(String list, String field, String value) {
        return typed.entrySet()
                .stream()
                .filter(e -> e.getKey().matches(list + "\\[[0-9]+]\\." + field)
                        && e.getValue().contains(value))
                .map(e -> e.getKey().replaceFirst("\\..*", ""))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return page.body().text();
    }

    String main() {
        return page.selectFirst("main").text();
    }

    String errors() {
        return page.select(".errors").text();
    }

    Document page() {
        return page;
    }

    String address() {
        return address;
    }
}
