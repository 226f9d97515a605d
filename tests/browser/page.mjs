// An IB-er at the page, by clicks and typed values only: from a bare folder to "Ingediend". Counts both, and judges every
// screen on the way: axe in both colour schemes, at 320 pixels, nothing on the console, nothing asked of elsewhere.
// usage: node page.mjs BROWSER MODULES ADDRESS FOLDER-NAME WRONG-FILE
// Says what is wrong, a line each, and ends with 1; otherwise says what it did and ends with 0.
import { createRequire } from "node:module";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";

const [browserPath, modules, address, folder, wrongFile] = process.argv.slice(2);
const require = createRequire(resolve(modules, "package.json"));
const { chromium } = require("playwright-core");
const axe = require("axe-core").source;

const wrong = [];
const done = [];
let clicks = 0;
let typed = 0;
const check = (holds, words) => { if (!holds) wrong.push(words); };

// With PROFILE the browser keeps what a person's own browser keeps.
const profile = process.env.PROFILE;
const options = {
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run"],
};
const viewport = { width: 1280, height: 900 };
const browser = profile ? null : await chromium.launch(options);
const context = profile ? await chromium.launchPersistentContext(profile, { ...options, viewport }) : await browser.newContext({ viewport });
const page = await context.newPage();
const own = new URL(address).origin;
page.on("console", (message) => check(false, `console: ${message.text()}`));
page.on("pageerror", (error) => check(false, `error: ${error}`));
page.on("request", (request) => check(request.url().startsWith(`${own}/`) || request.url().startsWith("data:"), `request: ${request.url()}`));
page.on("response", (response) => check(response.status() < 400, `${response.status()}: ${response.url()}`));

async function accessible(name) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await page.evaluate(`(() => { ${axe}
      return axe.run(document, { resultTypes: ["violations", "passes"],
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }); })()`);
    for (const { id, help, nodes } of violations) {
      wrong.push(`${name}, ${colorScheme}: ${id}: ${help} (${nodes.length} times): ${nodes[0].html.slice(0, 240)}: ${nodes[0].failureSummary}`);
    }
    check(passes.length > 10, `${name}: axe judged only ${passes.length} rules`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 740 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  check(width <= 320, `${name}: ${width} pixels wide on 320`);
  await page.setViewportSize({ width: 1280, height: 900 });
  const title = await page.title();
  const where = page.url() + title;
  check(!where.includes("Jip") && !where.includes(encodeURIComponent(folder)) && !where.includes(folder), `${name}: a name in ${where}`);
}

async function click(locator) {
  clicks += 1;
  await locator.first().click();
  await page.waitForLoadState();
}
async function type(locator, text) {
  typed += text.length;
  await locator.first().fill(text);
}
// A check may take a while; the page comes back by itself.
async function checked() {
  await page.waitForSelector("h1.verdict", { timeout: 60000 });
  return (await page.locator("h1.verdict").textContent()).trim();
}
const button = (name) => page.getByRole("button", { name, exact: true });
const link = (name) => page.getByRole("link", { name, exact: true });

await page.goto(address);
await accessible("welcome");
await click(page.getByRole("radio", { name: "Stromenland (po2507)" }));
await type(page.getByLabel("Contactpersoon", { exact: true }), "M. Jansen");
await type(page.getByLabel("E-mailadres", { exact: true }), "ib@kameleon");
await click(button("Beginnen"));
check(await page.evaluate(() => document.activeElement.className === "summary"), "what cannot be right is not told");
await accessible("welcome with a mistake");
await type(page.getByLabel("E-mailadres", { exact: true }), "ib@kameleon.example");
await type(page.getByLabel("Telefoon", { exact: true }), "024-1234567");
await click(button("Beginnen"));
await accessible("begin");
await click(link("Uw eigen map"));
await accessible("folder above");
await click(link(folder));
await accessible("folder");
await click(button("Controleer dit dossier"));
await accessible("types");
await click(page.locator(".cards a").filter({ hasText: "Toelaatbaarheidsverklaring (TLV)" }));
await accessible("details");

// What is left open is told, and where.
await click(button("Bewaren en controleren"));
check(await page.locator(".summary h2").isVisible(), "an empty form is not told");
check(await page.evaluate(() => document.activeElement.className === "summary"), "the summary has not the focus");
await accessible("details with mistakes");
await click(page.getByLabel("TLV SBO", { exact: true }));
const long = "Jip heeft een kleine groep en een eigen leerlijn nodig; hulp op deze school was niet genoeg.";
await page.locator("textarea").fill(long);
check(await page.getByLabel("E-mailadres", { exact: true }).inputValue() === "ib@kameleon.example", "the school is not known");
await click(button("Bewaren en controleren"));
let verdict = await checked();
check(verdict.startsWith("Nog niet compleet"), `with a wrong file: ${verdict}`);
await accessible("check, incomplete");
await page.locator("details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
await accessible("check, all unfolded");
check(await page.locator("figure img").evaluateAll((all) => all.length > 0 && all.every((one) => one.complete && one.naturalWidth > 500)), "pictures of pages are missing or small");

// What does not belong is taken out of the folder, as she would in the Explorer.
rmSync(wrongFile);
await click(link("Opnieuw controleren"));
verdict = await checked();
check(verdict.startsWith("Nog te bevestigen"), `without the wrong file: ${verdict}`);
for (let at = 0; at < 12 && (await page.locator(".actions button.main").count()) > 0; at += 1) {
  await click(page.locator(".actions button.main"));
  await checked();
  check(await page.locator(".done").isVisible(), "nobody hears that it was recorded");
}
verdict = await checked();
check(verdict.startsWith("Compleet"), `after confirming: ${verdict}`);
await accessible("check, complete");
await click(link("Naar indienen"));
await accessible("filing");
await type(page.getByLabel("Dossiernummer", { exact: true }), "4711");
await click(button("Verzonden"));
check((await page.locator("h1").textContent()).trim() === "Ingediend", "not filed");
done.push(`filed with ${clicks} clicks and ${typed} typed characters`);
await accessible("following, no news");

// Incomplete, supplemented, in treatment, granted.
const status = async (name) => {
  await click(page.locator(".statuses a").filter({ hasText: name }));
  await accessible(`status ${name}`);
};
await status("TLV Aanmelding");
await click(button("Vastleggen"));
await status("TLV aanvraag incompleet");
await type(page.locator("main form input[type=text]"), "de ZIEN-lijst");
await click(button("Vastleggen"));
check(await page.locator(".tasks li").first().getByText("Het platform mist: de ZIEN-lijst").isVisible(), "what is missing does not stand first");
await accessible("following, incomplete");
await click(button("De aanvulling is verstuurd"));
await status("TLV aanvraag aangevuld");
await click(button("Vastleggen"));
await status("TLV aanvraag in behandeling");
await click(button("Vastleggen"));
await status("afgegeven");
await click(button("Vastleggen"));
check((await page.locator("h1").textContent()).includes("afgegeven"), "not granted");
await accessible("following, granted");
check(clicks <= 40, `${clicks} clicks`);
check(typed <= 200, `${typed} typed characters`);
done.push(`followed to the end with ${clicks} clicks and ${typed} typed characters`);

await context.close();
await browser?.close();
for (const line of wrong.length ? wrong : done) console.log(line);
process.exit(wrong.length ? 1 : 0);
