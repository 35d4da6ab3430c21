// A source is found by words of its title, its key or its address, in place of the plain list that there is without this script.
// First come those that are new in this form and those that it names already.
const MOST_SOURCES = 12;
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

class SourceBox extends SearchBox {
  constructor(input) {
    const known = input.list;
    super(input);
    this.known = known;
    input.removeAttribute("list");
    input.removeAttribute("enterkeyhint");
    input.addEventListener("focus", () => { if (!input.value) this.ask(); });
  }

  later() {
    if (!this.taking) super.later();
  }

  async search(q, signal) {
    const words = plain(q).split(/\s+/).filter(word => word);
    const known = this.options();
    if (known.some(item => item.key === q.trim())) return { items: [], found: "" };
    const here = known.filter(item => words.length ? words.every(word => item.words.includes(word)) : item.used);
    const there = words.length ? await this.askServer(q, signal) : [];
    const items = [...here.filter(item => item.isNew), ...there, ...here]
      .filter((item, at, all) => all.findIndex(other => other.key === item.key) === at)
      .slice(0, MOST_SOURCES);
    return { items, found: this.known.dataset.found.replace("#", items.length) };
  }

  /** Where it does not answer, what is on the page must do. */
  async askServer(q, signal) {
    try {
      const answer = await fetch(`${this.known.dataset.source}?q=${encodeURIComponent(q)}`, { signal });
      return answer.ok ? (await answer.json()).items : [];
    } catch {
      return [];
    }
  }

  options() {
    const form = this.input.form;
    const named = new Set([...form.querySelectorAll("[role=combobox]")].map(box => box.value));
    const fresh = [...form.querySelectorAll("[name^='newSources'][name$='.key']")].map(key =>
      item(key.value, form.elements[key.name.replace(/key$/, "title")].value, true, true));
    const others = [...this.known.options].map(o => item(o.value, o.label, "used" in o.dataset || named.has(o.value), false));
    return [...fresh, ...others.filter(other => other.used), ...others.filter(other => !other.used)].filter(o => o.key);
  }

  option(item, place) {
    const option = super.option({ ...item, label: item.key, url: "" }, place);
    Object.assign(option.dataset, { key: item.key, name: item.name });
    return option;
  }

  take(option) {
    if (!option) return;
    this.taking = true;
    this.input.value = option.dataset.key;
    this.input.dispatchEvent(new Event("input", { bubbles: true }));
    this.taking = false;
    this.close();
    const title = titleBelow(this.input);
    if (title) title.textContent = option.dataset.name;
  }
}

const item = (key, name, used, isNew) => ({ key, name, used, isNew, words: plain(key + " " + name) });
const titleBelow = input => document.getElementById(input.id + "-title") ?? document.getElementById(input.id + "-hint");
const findable = () => document.querySelectorAll("input[list='all-sources']").forEach(input => new SourceBox(input));

main.addEventListener("input", event => {
  const title = event.target.role === "combobox" && titleBelow(event.target);
  const known = document.getElementById("all-sources");
  if (title) title.textContent = [...known.options].find(o => o.value === event.target.value)?.label ?? "";
});
main.addEventListener("rows", findable);
findable();
