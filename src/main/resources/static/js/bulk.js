// Ticks all of a list, or none.
const list = document.querySelector(".bulk-list");
if (list?.dataset.all && list.querySelector("li + li")) {
  const button = document.createElement("button");
  const boxes = [...list.querySelectorAll("input")];
  const all = () => boxes.every(box => box.checked);
  const name = () => { button.textContent = all() ? list.dataset.none : list.dataset.all; };
  Object.assign(button, { type: "button", className: "btn btn-sm btn-outline-secondary" });
  button.addEventListener("click", () => {
    const ticked = !all();
    for (const box of boxes) box.checked = ticked;
    name();
  });
  list.addEventListener("change", name);
  name();
  const tools = document.createElement("p");
  tools.className = "bulk-tools";
  tools.append(button);
  list.before(tools);
}
