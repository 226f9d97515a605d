// The page's own script. Everything works without it, but for what happens by itself: progress, and the news that the
// program has ended.
"use strict";
const body = document.body;
let told = null;
const news = new EventSource(body.dataset.news);
news.onmessage = (event) => {
  document.getElementById("gone").hidden = true;
  if (told !== event.data && "renews" in body.dataset) renew();
  else if (told !== null && told !== event.data && "waits" in body.dataset) location.reload();
  told = event.data;
};
news.onerror = () => {
  // A stream that is only interrupted comes back by itself.
  setTimeout(() => {
    if (news.readyState !== EventSource.OPEN) document.getElementById("gone").hidden = false;
  }, 1500);
};
// What is new is put in its place; what has the focus keeps it.
let renewing = false;
let again = false;
async function renew() {
  again = renewing;
  if (renewing) return;
  renewing = true;
  let changed = false;
  try {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const focused = document.activeElement?.id;
    for (const old of document.querySelectorAll("[data-live]")) {
      const now = fresh.getElementById(old.id);
      if (now && now.innerHTML !== old.innerHTML) {
        old.replaceChildren(...now.childNodes);
        changed = true;
      }
    }
    if (focused) document.getElementById(focused)?.focus();
    if (!("renews" in fresh.body.dataset)) delete body.dataset.renews;
  } catch {
    // That the program has ended is told by its stream.
  }
  setTimeout(() => {
    renewing = false;
    if (again) renew();
    // Where there was nothing new yet, the first news is worth hurrying for.
  }, changed ? 1000 : 200);
}
// One click copies a value; without script it can be chosen and copied as any text.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  const words = button.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
      document.execCommand("copy");
    }
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}
// A file with a certificate is read into the field; without script it is pasted.
for (const input of document.querySelectorAll("input[data-into]")) {
  input.hidden = false;
  input.addEventListener("change", async () => {
    document.getElementById(input.dataset.into).value = (await input.files[0]?.text()) ?? "";
  });
}
// A folder or files may be dropped: a browser tells names and sizes only, and the program looks where they lie.
const drop = document.getElementById("neerzetten");
const all = (reader) => new Promise((done) => {
  const found = [];
  const more = () => reader.readEntries((some) => (some.length ? (found.push(...some), more()) : done(found)), () => done(found));
  more();
});
const size = (entry) => new Promise((done) => entry.file((file) => done(file.size), () => done(null)));
if (drop) {
  drop.hidden = false;
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const folder = entries.find((entry) => entry.isDirectory);
    const files = (folder ? await all(folder.createReader()) : entries).filter((entry) => entry.isFile).slice(0, 200);
    const tell = (name, value) => drop.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    if (folder) tell("map", folder.name);
    for (const entry of files) tell("bestand", `${await size(entry)} ${entry.name}`);
    drop.submit();
  });
}
// What is wrong takes the focus, so that it is read first.
document.querySelector("[data-focus]")?.focus();
