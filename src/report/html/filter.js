"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const verdicts = [...form.querySelectorAll("[name=verdict]")];
  const type = document.getElementById("filter-type");
  const name = document.getElementById("filter-name");
  const count = document.getElementById("filter-count");
  const items = [...document.querySelectorAll("[data-verdict]")];
  const apply = () => {
    const chosen = new Set(verdicts.filter((box) => box.checked).map((box) => box.value));
    const wanted = name.value.trim().toLowerCase();
    let shown = 0;
    for (const item of items) {
      const { verdict, type: of, name: path } = item.dataset;
      const fits = chosen.has(verdict) && (!type.value || of === type.value) && path.toLowerCase().includes(wanted);
      item.hidden = !fits;
      if (fits && item.tagName === "ARTICLE") shown += 1;
    }
    count.textContent = count.dataset.pattern.replace("#", shown);
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  // A link to a dossier that is not shown now shows all of them again.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && document.getElementById(link.hash.slice(1))?.hidden) {
      form.reset();
      verdicts.forEach((box) => { box.checked = true; });
      apply();
    }
  });
  form.hidden = false;
  apply();
})();
