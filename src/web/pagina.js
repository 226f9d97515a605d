// The page's own script. Everything works without it, but for what happens by itself: progress, and the news that the
// program has ended.
"use strict";
const body = document.body;
let told = null;
const news = new EventSource(body.dataset.news);
news.onmessage = (event) => {
  document.getElementById("gone").hidden = true;
  if (told !== null && told !== event.data && "waits" in body.dataset) location.reload();
  told = event.data;
};
news.onerror = () => {
  // A stream that is only interrupted comes back by itself.
  setTimeout(() => {
    if (news.readyState !== EventSource.OPEN) document.getElementById("gone").hidden = false;
  }, 1500);
};
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
// What is wrong takes the focus, so that it is read first.
document.querySelector("[data-focus]")?.focus();
