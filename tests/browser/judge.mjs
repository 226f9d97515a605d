// Opens HTML reports in a headless browser, as a person would, and judges them.
// usage: node judge.mjs BROWSER MODULES ONE.html MANY.html
// Says what is wrong, a line each, and ends with 1; otherwise says what it did and ends with 0.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [browserPath, modules, one, many] = process.argv.slice(2);
const require = createRequire(resolve(modules, "package.json"));
const { chromium } = require("playwright-core");
const axe = require("axe-core").source;

const wrong = [];
const done = [];
const check = (holds, words) => { if (!holds) wrong.push(words); };
const same = (found, wanted, words) => check(found === wanted, `${words}: ${found}, not ${wanted}`);

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run"],
});

// Opens a report; every message on its console and every request to elsewhere is wrong.
async function open(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const own = pathToFileURL(file).href;
  page.on("console", (message) => check(false, `console: ${message.text()}`));
  page.on("pageerror", (error) => check(false, `error: ${error}`));
  page.on("request", (request) => {
    const url = request.url();
    check(url.split("#")[0] === own || url.startsWith("data:"), `request: ${url}`);
  });
  await page.goto(own);
  return page;
}

// WCAG 2.2, levels A and AA, and what the makers of axe hold to be good practice.
async function accessible(page, name) {
  // What a browser would lay out only when somebody scrolls there is judged, too.
  await page.evaluate(() => {
    for (const card of document.querySelectorAll(".card")) card.style.contentVisibility = "visible";
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  const { violations, passes } = await page.evaluate(`(() => { ${axe}
    return axe.run(document, { resultTypes: ["violations", "passes"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }); })()`);
  for (const { id, help, nodes } of violations) {
    const [{ html, failureSummary }] = nodes;
    wrong.push(`${name}: ${id}: ${help} (${nodes.length} times): ${html.slice(0, 200)}: ${failureSummary}`);
  }
  check(passes.length > 20, `${name}: axe judged only ${passes.length} rules`);
  done.push(`${name}: axe, ${passes.length} rules kept, ${violations.length} broken`);
}

const shown = (page) => page.locator("article:visible").count();
const fitsWidth = (page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

async function looks(file, name) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(file, { colorScheme });
    await accessible(page, `${name}, ${colorScheme}`);
    await page.context().close();
  }
  const page = await open(file, { viewport: { width: 360, height: 740 } });
  await accessible(page, `${name}, telephone`);
  check(await fitsWidth(page), `${name}: wider than a telephone`);
  await page.setViewportSize({ width: 320, height: 740 });
  check(await fitsWidth(page), `${name}: wider than 320 pixels, or than a large page at 400 %`);
  await page.emulateMedia({ media: "print" });
  check(await page.locator("article").first().isVisible(), `${name}: nothing on paper`);
  check(!(await page.locator("#filter").isVisible()), `${name}: a filter on paper`);
  await page.context().close();
}

async function filters() {
  const page = await open(many);
  const all = await shown(page);
  const rows = () => page.locator(".overview tbody tr:visible").count();
  const status = () => page.locator("#filter-count").textContent();
  check(all > 5, `only ${all} dossiers to filter`);
  same(await rows(), all, "rows in the list");
  check((await status()).includes(`${all} van de ${all}`), `the count says ${await status()}`);

  const incomplete = await page.locator("article[data-verdict=incomplete]").count();
  const box = page.locator("[name=verdict][value=incomplete]");
  await box.focus();
  await page.keyboard.press("Space");
  same(await shown(page), all - incomplete, "without what is incomplete");
  same(await rows(), all - incomplete, "the list without what is incomplete");
  check((await status()).includes(` ${all - incomplete} van`), `the count says ${await status()}`);

  // A link to a dossier that is hidden now.
  const targets = await page.locator(".steps a").evaluateAll((links) => links.map((link) => link.hash.slice(1))
    .filter((id) => document.getElementById(id).hidden));
  check(targets.length > 0, "no step leads to a dossier that is hidden");
  const target = targets[0];
  await page.locator(`.steps a[href="#${target}"]`).first().click();
  check(await page.locator(`#${target}`).isVisible(), "a link leads to a hidden dossier");
  same(await shown(page), all, "after a link to a hidden dossier");

  const type = await page.locator("#filter-type option").nth(1).getAttribute("value");
  const ofType = await page.locator(`.overview tr[data-type="${type}"]`).count();
  await page.locator("#filter-type").selectOption(type);
  same(await shown(page), ofType, `of type ${type}`);
  check(ofType > 0 && ofType < all, `type ${type} chooses nothing`);
  await page.locator("#filter-name").fill("COMPLETE-TLV");
  check(await shown(page) < ofType, "a name chooses nothing");
  await page.locator("#filter-name").fill("geen map heet zo");
  same(await shown(page), 0, "of a name that nothing has");
  check((await status()).startsWith("Geen van de"), `of a name that nothing has the count says ${await status()}`);
  await page.locator("#filter-name").fill("sample-dossiers");
  same(await shown(page), 0, "of a folder above, which no name shows");
  await page.locator("button[type=reset]").click();
  await page.waitForTimeout(50);
  same(await shown(page), all, "after showing all");
  await onlyThese(page, all);
  await comesBack(page, all);
  done.push(`filter: ${all} dossiers, ${incomplete} incomplete, ${ofType} of one type`);
  await page.context().close();
}

// A number of the summary leads to the dossiers that it counts, and to no others.
async function onlyThese(page, all) {
  const link = page.locator("table.common a[data-only]").first();
  const count = Number.parseInt(await link.textContent(), 10);
  await link.click();
  same(await shown(page), count, "dossiers behind a number of the summary");
  check(count > 1 && count < all, `that number is ${count}`);
  const note = page.locator("#filter-note");
  check(!(await note.isVisible()), "a note for paper on the screen");
  await page.emulateMedia({ media: "print" });
  check(await note.isVisible() && (await note.textContent()).includes(` ${count} van de ${all} `), "paper hides the choice");
  await page.emulateMedia({ media: null });
  await page.locator("button[type=reset]").click();
  await page.waitForTimeout(50);
  check(await note.isHidden(), "a note where all is shown");
}

// Whoever goes away and comes back sees a list that agrees with the boxes.
async function comesBack(page, all) {
  await page.locator("[name=verdict][value=incomplete]").uncheck();
  await page.goto("about:blank");
  await page.goBack();
  await page.waitForTimeout(300);
  const boxes = await page.locator("[name=verdict]").evaluateAll((boxes) => boxes.filter((box) => box.checked).map((box) => box.value));
  const fits = await page.locator(".overview tbody tr").evaluateAll((rows, boxes) =>
    rows.filter((row) => boxes.includes(row.dataset.verdict)).length, boxes);
  same(await shown(page), fits, `after coming back, with ${boxes} chosen of ${all}`);
}

// A link of the list leads to its card, at the top of the window or as near as the page's end allows; and back.
async function links(reducedMotion) {
  const page = await open(many, { reducedMotion, viewport: { width: 1280, height: 500 } });
  const ids = await page.locator(".overview tbody a").evaluateAll((links) => links.map((link) => link.hash.slice(1)));
  for (const id of [ids[ids.length - 3], ids[1], ids[Math.floor(ids.length / 2)]]) {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator(`.overview a[href="#${id}"]`).click();
    await page.waitForTimeout(700);
    const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, id);
    check(Math.abs(top - 16) < 4, `a link to ${id} ends ${Math.round(top)} pixels from the top`);
    const folded = page.locator(`#${id} > .fold:not([open])`);
    same(await folded.count(), 0, `${id} stays folded`);
    await page.locator(`#${id} .up a`).click();
    await page.waitForTimeout(300);
    check(await page.locator(`#${id.replace("d", "r")}`).isVisible(), `no way back from ${id}`);
    const row = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, id.replace("d", "r"));
    check(row >= 0 && row < 500, `the way back from ${id} ends ${Math.round(row)} pixels from the top`);
  }
  done.push(`links: ${ids.length} cards, motion ${reducedMotion}`);
  await page.context().close();
}

async function keyboard() {
  const page = await open(many);
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.className);
  same(first, "skip", "the first stop of the keyboard");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  check(outline !== "none", "the focus cannot be seen");
  await page.keyboard.press("Enter");
  same(await page.evaluate(() => location.hash), "#dossiers", "the first link");
  await page.context().close();
}

async function withoutScript() {
  const page = await open(many, { javaScriptEnabled: false });
  same(await shown(page), await page.locator("article").count(), "dossiers without a script");
  check(!(await page.locator("#filter").isVisible()), "a filter that does nothing");
  await page.context().close();
}

// The page's own policy: whatever got into it could fetch nothing and run nothing.
async function closed() {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(many).href);
  const stopped = await page.evaluate(() => new Promise((tell) => {
    const found = new Set();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      found.add(effectiveDirective);
      if (found.size === 3) tell([...found].sort().join(" "));
    });
    const add = (markup) => document.body.append(document.createRange().createContextualFragment(markup));
    add("<img src='https://elsewhere.invalid/a.png'>");
    add("<script>window.ran = true</script>");
    add("<style>body { display: none }</style>");
    setTimeout(() => tell([...found].sort().join(" ")), 2000);
  }));
  same(stopped, "img-src script-src-elem style-src-elem", "what the policy stopped");
  check(!(await page.evaluate(() => "ran" in window)), "a foreign script ran");
  await context.close();
}

await looks(one, "one dossier");
await looks(many, "many dossiers");
await filters();
await links("no-preference");
await links("reduce");
await keyboard();
await withoutScript();
await closed();
await browser.close();
console.log([...done, ...wrong.map((words) => `WRONG: ${words}`)].join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
