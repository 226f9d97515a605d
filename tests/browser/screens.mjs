// Every screen of the page, in one language: axe in both colour schemes, 320 pixels, twice as large, nothing on the console;
// then from the first screen to "filed" by the keyboard alone.
// usage: node screens.mjs BROWSER MODULES ADDRESS LANGUAGE FOLDER-NAME
// Says what is wrong, a line each, and ends with 1; otherwise says what it did and ends with 0. With SHOTS it leaves pictures.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [browserPath, modules, address, language, folder] = process.argv.slice(2);
const require = createRequire(resolve(modules, "package.json"));
const { chromium } = require("playwright-core");
const axe = require("axe-core").source;
const say = (nl, en) => (language === "nl" ? nl : en);
const wrong = [];
const check = (holds, words) => { if (!holds) wrong.push(words); };

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run"],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
const own = new URL(address).origin;
// A page that is not there is asked for on purpose, once.
const asked = (message) => message.location().url.endsWith("/nergens");
page.on("console", (message) => check(asked(message), `console: ${message.text()}`));
page.on("pageerror", (error) => check(false, `error: ${error}`));
page.on("request", (request) => check(request.url().startsWith(`${own}/`) || request.url().startsWith("data:"), `request: ${request.url()}`));

let seen = 0;
async function judge(name) {
  seen += 1;
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(`(() => { ${axe}
      return axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }); })()`);
    for (const { id, help, nodes } of violations) {
      wrong.push(`${name}, ${colorScheme}: ${id}: ${help} (${nodes.length} times): ${nodes[0].html.slice(0, 240)}`);
    }
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${language}-${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
  // A window of 1280 at 200 % is one of 640.
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 700 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(wide <= width, `${name}: ${wide} pixels wide on ${width}`);
    if (process.env.SHOTS && width === 320) await page.screenshot({ path: join(process.env.SHOTS, `${language}-${name}-320.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  const where = page.url() + (await page.title());
  check(!where.includes(folder) && !where.includes(encodeURIComponent(folder)), `${name}: a name in ${where}`);
  check((await page.locator("html").getAttribute("lang")) === language, `${name}: not marked as ${language}`);
  check((await page.locator("h1").count()) === 1, `${name}: ${await page.locator("h1").count()} first headings`);
}

// By the keyboard: Tab until the wanted element has the focus, then a key.
async function focus(locator) {
  await locator.first().waitFor();
  const wanted = await locator.first().elementHandle();
  for (let at = 0; at < 400; at += 1) {
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return true;
    await page.keyboard.press("Tab");
  }
  check(false, `no way by the keyboard to ${locator}`);
  return false;
}
// What is pressed leads to another page: whoever waits for that page waits for no clock.
async function press(locator, key = "Enter") {
  await page.evaluate(() => { window.pressed = true; });
  if (await focus(locator)) await page.keyboard.press(key);
  await page.waitForFunction(() => !window.pressed, undefined, { timeout: 60000 }).catch(() => check(false, `nothing came of ${locator}`));
  await page.waitForLoadState();
}
async function type(label, text) {
  if (await focus(page.getByLabel(label, { exact: true }))) await page.keyboard.type(text);
}
const button = (name) => page.getByRole("button", { name, exact: true });
const link = (name) => page.getByRole("link", { name, exact: true });
const verdict = async () => {
  await page.waitForSelector("h1.verdict", { timeout: 60000 });
  return (await page.locator("h1.verdict").textContent()).trim();
};

await page.goto(address);
const root = `${own}/${new URL(page.url()).pathname.split("/")[1]}`;
await judge("welcome");
await page.getByRole("radio", { name: "Stromenland (po2507)" }).check();
await press(button(say("Later invullen", "Fill in later")));
await judge("begin");
await press(link(say("Uw eigen map", "Your own folder")));
await judge("folders");
const all = new URL(page.url()).pathname.split("/").at(-1);
await press(button(say("Controleer alle dossiers hierin", "Check all dossiers in here")));
await page.waitForSelector("body:not([data-renews])", { timeout: 60000 });
await judge("overview");
await page.goto(`${root}/map/${all}`);
await press(link(folder));
await press(button(say("Controleer dit dossier", "Check this dossier")));
await verdict();
await judge("check");
await page.goto(`${root}/overzicht/${all}`);
await press(link(folder));
let said = await verdict();
for (let at = 0; at < 12 && (await page.locator(".actions button.main").count()) > 0; at += 1) {
  await press(page.locator(".actions button.main"));
  said = await verdict();
}
check(said.startsWith(say("Compleet", "Complete")), `by the keyboard: ${said}`);
await press(link(say("Naar indienen", "Go and file")));
await judge("filing");
await type(say("Dossiernummer", "File number"), "4711");
await press(button(say("Verzonden", "Sent")));
check((await page.locator("h1").textContent()).trim() === say("Ingediend", "Filed"), "not filed by the keyboard");
await judge("following");
await page.goto(`${root}/`);
await judge("begin again");
for (const [name, path] of [["keys", "sleutel"], ["help", "hulp"], ["explained", "uitleg/missing-document"], ["post", `post/${all}`], ["nowhere", "nergens"]]) {
  await page.goto(`${root}/${path}`);
  await judge(name);
}
await page.goto(`${root}/sleutel`);
await type(say("Naam van de school of organisatie", "Name of the school or organisation"), "De Kameleon");
await type(say("Wachtzin van uw sleutel", "Passphrase of your key"), "vier woorden die ik onthoud");
await type(say("Nog een keer dezelfde wachtzin", "The same passphrase again"), "vier woorden die ik onthoud");
await press(button(say("Maak de sleutel", "Make the key")));
check(await page.waitForSelector(".done", { timeout: 60000 }).then(() => true, () => false), "no key was made by the keyboard");
await judge("keys, with a key");

await browser.close();
for (const line of wrong.length ? wrong : [`${seen} screens in ${language}`]) console.log(line);
process.exit(wrong.length ? 1 : 0);
