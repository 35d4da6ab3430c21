// Suggestions below a search box, as an ARIA combobox. Without this script the box is a plain form field; if
// suggestions cannot be had, it stays one.
const { source, label } = document.currentScript.dataset;
const PAUSE = 150; // in milliseconds: who types on is not interrupted
const LETTERS = /[\p{L}\p{N}]/gu;

class SearchBox {
  constructor(input) {
    this.input = input;
    this.list = element("ul", { id: input.id + "-list", class: "suggested", role: "listbox", "aria-label": label });
    this.status = element("p", { class: "visually-hidden", role: "status" });
    input.type = "text"; // a field of type "search" may not be a combobox
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": this.list.id,
      autocomplete: "off", spellcheck: "false", enterkeyhint: "search" })) input.setAttribute(name, value);
    input.after(this.list, this.status);
    this.close();
    input.addEventListener("input", () => this.later());
    input.addEventListener("keydown", event => this.press(event));
    input.addEventListener("blur", () => this.close());
    input.form.addEventListener("submit", () => this.close());
    this.list.addEventListener("mousedown", event => event.preventDefault()); // the focus stays in the box
    this.list.addEventListener("click", event => this.take(event.target.closest("[role=option]")));
  }

  later() {
    this.choose(-1);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    this.asking?.abort();
    const asking = this.asking = new AbortController();
    try {
      const { items, found } = await this.search(this.input.value, asking.signal);
      if (!asking.signal.aborted) this.show(items, found);
    } catch {
      if (!asking.signal.aborted) this.close();
    }
  }

  async search(q, signal) {
    if ((q.match(LETTERS) ?? []).length < 2) return { items: [], found: "" };
    const answer = await fetch(`${source}?q=${encodeURIComponent(q)}`, { signal });
    return answer.json();
  }

  show(items, found) {
    this.list.replaceChildren(...items.map((item, place) => this.option(item, place)));
    this.choose(-1);
    this.open(items.length > 0);
    this.status.textContent = found;
  }

  option(item, place) {
    const option = element("li", { id: `${this.list.id}-${place}`, role: "option", "data-url": item.url });
    option.append(element("span", item.language ? { lang: item.language } : {}, item.name), " ",
      element("span", { class: "meta" }, item.label));
    return option;
  }

  press(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isOpen = !this.list.hidden;
    const chosen = this.list.children[this.chosen];
    if (event.key === "ArrowDown" && isOpen) this.move(1);
    else if (event.key === "ArrowUp" && isOpen) this.move(-1);
    else if (event.key === "ArrowDown") this.ask();
    else if (event.key === "Escape") this.close(); // also what is still to come
    else if (event.key === "Enter" && isOpen && chosen) this.take(chosen);
    else return;
    event.preventDefault();
  }

  /** Down from the last is the text again, up from the text the last. */
  move(step) {
    const places = this.list.children.length + 1;
    this.choose((this.chosen + 1 + step + places) % places - 1);
  }

  choose(place) {
    this.chosen = place;
    [...this.list.children].forEach((option, at) => option.setAttribute("aria-selected", at === place));
    const chosen = this.list.children[place];
    if (chosen) this.input.setAttribute("aria-activedescendant", chosen.id);
    else this.input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  take(option) {
    if (option) location.assign(option.dataset.url);
  }

  /** Wider than the box, the list grows to the side that has the room. */
  open(isOpen) {
    const box = this.input.getBoundingClientRect();
    this.list.classList.toggle("suggested-end", box.left + box.right > document.documentElement.clientWidth);
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", isOpen);
  }

  /** An answer that is still on its way comes too late. */
  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.choose(-1);
    this.open(false);
    this.status.textContent = "";
  }
}

function element(name, attributes, text = "") {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}

document.querySelectorAll("input[data-suggest]").forEach(input => new SearchBox(input));
