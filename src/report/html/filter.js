"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const [type, only, name, count, note] =
    ["type", "only", "name", "count", "note"].map((what) => document.getElementById(`filter-${what}`));
  const boxes = [...form.querySelectorAll("[name=verdict]")];
  const items = [...document.querySelectorAll(".overview tbody tr")].map((row) => ({
    row,
    card: document.querySelector(row.querySelector("a").hash),
    name: row.querySelector("a").textContent.toLowerCase(),
    has: row.dataset.has.split(" "),
  }));
  const apply = () => {
    const chosen = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const wanted = name.value.trim().toLowerCase();
    let shown = 0;
    for (const { row, card, name: own, has } of items) {
      const fits = chosen.has(row.dataset.verdict) && (!type?.value || row.dataset.type === type.value)
        && (!only?.value || has.includes(only.value)) && own.includes(wanted);
      row.hidden = !fits;
      card.hidden = !fits;
      shown += fits;
    }
    const say = (pattern) => pattern.replace("#", shown);
    count.textContent = say(shown ? count.dataset.pattern : count.dataset.none);
    note.textContent = say(note.dataset.pattern);
    note.hidden = shown === items.length;
    document.querySelector(".overview").hidden = !shown;
  };
  const all = () => {
    form.reset();
    boxes.forEach((box) => { box.checked = true; });
  };
  // Who comes to a card that is folded wants to see it.
  const unfold = () => {
    document.getElementById(location.hash.slice(1))?.querySelector(":scope > .fold")?.setAttribute("open", "");
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    if (link.dataset.only !== undefined) {
      // The rest of what a sentence speaks of, and nothing else.
      all();
      if (only) only.value = link.dataset.only;
      if (!only?.value) boxes.forEach((box) => { box.checked = box.value === link.dataset.only; });
      apply();
    } else if (document.getElementById(link.hash.slice(1))?.hidden) {
      // A link to a dossier that is not shown now shows all of them again.
      all();
      apply();
    }
  });
  addEventListener("hashchange", unfold);
  // A browser may come back to a page with what was chosen, or without it.
  addEventListener("pageshow", apply);
  form.hidden = false;
  apply();
  unfold();
})();
