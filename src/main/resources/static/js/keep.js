// What is typed is kept as a working copy some seconds later, and at once when the page is left: closing the browser
// loses nothing. That saves nothing and keeps no session open. Where something else was saved or kept meanwhile, the
// form says so and stops.
const UNTIL_KEPT = 3_000;
let waiting;
let changed = false;
let stopped = false;

const formToKeep = () => document.querySelector("form.edit[data-copy]");

function keepLater() {
  changed = true;
  if (!stopped) waiting ??= setTimeout(keep, UNTIL_KEPT);
}

function forget() {
  clearTimeout(waiting);
  waiting = undefined;
}

async function keep(leaving = false) {
  forget();
  const form = formToKeep();
  if (!form || stopped) return;
  if (form.inert) return keepLater(); // the server is making it anew
  const body = new URLSearchParams(new FormData(form));
  changed = false;
  try {
    // Browsers let little go out after a page is gone; anything larger is sent all the same, and may get there.
    const keepalive = leaving && body.toString().length < 60_000;
    const answer = await fetch(form.dataset.copy, { method: "POST", body, keepalive, redirect: "manual" });
    const json = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : {};
    if (answer.ok) tellKept(json);
    else warn(json.said ?? form.dataset[{ 401: "signedOut", 403: "refused", 413: "large" }[answer.status] ?? "away"]);
    stopped = answer.status === 409;
    if (!answer.ok) changed = true;
  } catch {
    warn(form.dataset.away);
    keepLater();
  }
}

function tellKept({ kept, said }) {
  formToKeep().elements.kept.value = kept;
  document.getElementById("not-kept")?.remove();
  document.getElementById("keeping").textContent = said;
  if (!changed) typed.delete(formToKeep()); // to leave loses nothing
}

let warned = "";

function warn(said) {
  warned = said;
  const standing = document.getElementById("not-kept");
  if (standing?.textContent === said) return;
  standing?.remove();
  const warning = document.createElement("p");
  Object.assign(warning, { id: "not-kept", className: "not-kept", textContent: said });
  warning.setAttribute("role", "alert");
  document.getElementById("keeping").closest(".actions").prepend(warning);
}

if (formToKeep()) {
  main.addEventListener("input", event => { if (event.target.form === formToKeep()) keepLater(); });
  main.addEventListener("rows", () => {
    keepLater();
    if (stopped) warn(warned);
  });
  main.addEventListener("submit", forget, { capture: true });
  document.addEventListener("visibilitychange", () => { if (document.hidden && changed && !sending) keep(true); });
}
