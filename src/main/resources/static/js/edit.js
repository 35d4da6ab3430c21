// Rows come and go without a new page: the server makes the form, as it does without this script.
const main = document.querySelector("main");
let typed = false;

main.addEventListener("input", event => {
  typed = true;
  const input = event.target;
  const title = input.list && document.getElementById(input.id + "-hint");
  if (title) title.textContent = [...input.list.options].find(o => o.value === input.value)?.label ?? "";
});

main.addEventListener("submit", async event => {
  const button = event.submitter;
  if (!button || !["_add", "_remove"].includes(button.name)) {
    typed = false;
    return;
  }
  event.preventDefault();
  const form = event.target;
  const sent = new URLSearchParams(new FormData(form, button));
  // What is typed while the server answers would be lost with the old form.
  form.inert = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: sent });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("form.edit");
    if (!answer.ok || !fresh || answer.redirected) throw new Error();
    const top = button.getBoundingClientRect().top;
    const first = fresh.querySelector("[autofocus]");
    first?.removeAttribute("autofocus");
    form.replaceWith(fresh);
    const next = first ?? document.getElementById("add-" + button.value.replace(/\[\d+\]$/, ""));
    next?.focus({ preventScroll: button.name === "_remove" });
    if (button.name === "_add") {
      const same = document.getElementById(button.id);
      if (same) window.scrollBy(0, same.getBoundingClientRect().top - top);
    }
    typed = true;
  } catch {
    // Signed out, or no connection: the browser sends the form itself, so that nothing typed is lost.
    form.inert = false;
    const plain = document.createElement("input");
    Object.assign(plain, { type: "hidden", name: button.name, value: button.value });
    form.append(plain);
    typed = false;
    form.submit();
  }
});

window.addEventListener("beforeunload", event => { if (typed) event.preventDefault(); });
document.getElementById("errors")?.focus();
