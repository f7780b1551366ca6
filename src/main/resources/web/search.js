// Proposes names while one writes in the search box. Without this script the box searches as well.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector(".search input[name=q]");
  const list = document.createElement("datalist");
  list.id = "names";
  box.after(list);
  box.setAttribute("list", list.id);
  box.setAttribute("autocomplete", "off");
  const known = new Map();
  let last = "";
  let waiting = 0;

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(propose, 150);
  });

  async function propose() {
    const text = box.value.trim();
    if (text === last || text.length < 2 || known.has(text)) return;
    last = text;
    const answer = await fetch("/suggest?q=" + encodeURIComponent(text));
    if (!answer.ok || box.value.trim() !== text) return;
    const found = await answer.json();
    list.replaceChildren(...found.map(({ name, href, kind }) => {
      known.set(name, href);
      const option = document.createElement("option");
      option.value = name;
      option.label = kind;
      return option;
    }));
  }

  // A name that was proposed leads straight to its page.
  box.form.addEventListener("submit", (event) => {
    const href = known.get(box.value.trim());
    if (!href) return;
    event.preventDefault();
    location.assign(href);
  });
});
