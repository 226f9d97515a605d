// Draws the picture of the page in README.md and in docs/handleiding.md, from the program itself: the check of a dossier.
// usage: node tests/browser/picture.mjs BROWSER MODULES ADDRESS OUTPUT
// ADDRESS is what `compleet open FOLDER --no-browser` says of a folder with a dossier.toml. The time of the day is in no picture.
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [browserPath, modules, address, output] = process.argv.slice(2);
const { chromium } = createRequire(resolve(modules, "package.json"))("playwright-core");
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });
const page = await browser.newPage({ viewport: { width: 960, height: 760 }, colorScheme: "light" });
await page.goto(address);
await page.getByRole("button", { name: "Controleer dit dossier", exact: true }).click();
await page.waitForSelector("h1.verdict", { timeout: 60000 });
await page.screenshot({ path: output });
await browser.close();
