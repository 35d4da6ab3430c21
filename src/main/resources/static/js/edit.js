// Rows come and go without a new page: the server makes the form, as it does without this script. Where the
// server cannot be reached, the form stays on the page with all that was typed.
const main = document.querySelector("main");
const here = document.currentScript.src;
// The forms in which something was typed that is not sent; a search that was typed is no loss.
const typed = new Set();
let sending = false;

main.addEventListener("input", ({ target: { form } }) => { if (form?.method === "post") typed.add(form); });

// How much of a text there is, once it nears the most that it may be; its form says both, with # for the numbers.
main.addEventListener("input", event => {
  const field = event.target;
  const { most, unit } = field.dataset;
  if (!most) return;
  const long = unit === "words" ? field.value.match(/\S+/g)?.length ?? 0 : [...field.value].length;
  let count = document.getElementById(field.id + "-count");
  if (!count) {
    count = document.createElement("p");
    Object.assign(count, { id: field.id + "-count", className: "hint count" });
    field.after(count);
    field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${count.id}`.trim());
  }
  const numbers = [long, most].map(number => Number(number).toLocaleString(document.documentElement.lang));
  count.textContent = long > most * .8 ? field.form.dataset[unit].replace(/#/g, () => numbers.shift()) : "";
  count.classList.toggle("too-long", long > most);
  count.role = long > most ? "status" : null;
});

main.addEventListener("submit", async event => {
  const form = event.target;
  const button = event.submitter;
  if (!form.dataset.offline) return typed.delete(form);
  event.preventDefault();
  if (sending) return;
  sending = true;
  main.setAttribute("aria-busy", "true");
  const ofRows = button && ["_add", "_copy", "_remove"].includes(button.name);
  const sent = new URLSearchParams(new FormData(form, button));
  // What is typed while the server answers would be lost with the old form.
  form.inert = true;
  try {
    // Any answer will do: the browser would put its own page in place of a form that cannot be sent.
    const answer = ofRows
      ? await fetch(form.action, { method: "POST", body: sent })
      : await fetch(here, { method: "HEAD", cache: "no-store" });
    const html = ofRows ? await answer.text() : "";
    if (ofRows && withOtherRows(form, button, answer, html)) main.removeAttribute("aria-busy");
    else send(form, button);
  } catch {
    main.removeAttribute("aria-busy");
    form.inert = false;
    button?.focus();
    say(form);
  }
  sending = false;
});

function withOtherRows(form, button, answer, html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("form.edit");
  if (!answer.ok || !fresh || answer.redirected) return false;
  const top = button.getBoundingClientRect().top;
  const first = fresh.querySelector("[autofocus]");
  first?.removeAttribute("autofocus");
  const open = unfolded(form);
  form.replaceWith(fresh);
  typed.delete(form);
  typed.add(fresh);
  unfold(open);
  main.dispatchEvent(new Event("rows"));
  first?.focus({ preventScroll: button.name === "_remove" });
  if (button.name === "_add") {
    const same = document.getElementById(button.id);
    if (same) window.scrollBy(0, same.getBoundingClientRect().top - top);
  }
  return true;
}

// By the browser itself: where somebody was signed out, nothing typed is lost by that.
function send(form, button) {
  form.inert = false;
  const plain = document.createElement("input");
  Object.assign(plain, { type: "hidden", name: button?.name ?? "", value: button?.value ?? "" });
  form.append(plain);
  // The browser keeps the page for those who go back, and the button may be another one then.
  window.addEventListener("pageshow", () => {
    plain.remove();
    main.removeAttribute("aria-busy");
  });
  typed.delete(form);
  sessionStorage.setItem("unfolded", JSON.stringify(unfolded(form)));
  form.submit();
}

function say(form) {
  document.getElementById("offline")?.remove();
  const notice = document.createElement("p");
  Object.assign(notice, { id: "offline", className: "errors", textContent: form.dataset.offline, tabIndex: -1 });
  notice.setAttribute("role", "alert");
  form.before(notice);
  notice.focus();
}

// What was unfolded in a form stays so when the server makes it anew.
const unfolded = form => [...form.querySelectorAll("details[open]")].map(part => part.id);

function unfold(ids) {
  for (const part of ids.map(id => document.getElementById(id))) if (part) part.open = true;
}
unfold(JSON.parse(sessionStorage.getItem("unfolded") ?? "[]"));
sessionStorage.removeItem("unfolded");

window.addEventListener("beforeunload", event => { if (typed.size) event.preventDefault(); });
