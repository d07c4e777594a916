// What the edition report is in Chromium: `node report.mjs REPORT.html` prints a line of JSON with each fact's fault, or null where
// it holds.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const address = pathToFileURL(process.argv[2]).href;
const results = {};
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync"],
});

/** Asks a fact of a page of its own: a list of faults, empty where it holds. */
const fact = async (name, options, faults) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.said = [];
  page.on("request", request => page.said.push(request.url()));
  page.on("console", message => page.said.push(message.text()));
  await page.goto(address);
  const found = await faults(page);
  results[name] = found.length ? found.join("; ") : null;
  await context.close();
};

await fact("no request leaves the page, and the browser has no complaint", {}, page =>
  page.said.filter(said => said !== address && !said.startsWith("data:")));

await fact("its style is let in", {}, page => page.evaluate(() =>
  getComputedStyle(document.querySelector(".figures")).textAlign === "end" ? [] : ["figures are not at the right"]));

await fact("every link leads to a place in it", { javaScriptEnabled: true }, page => page.evaluate(() =>
  [...document.querySelectorAll("a")].map(link => link.getAttribute("href"))
    .filter(href => !document.getElementById(decodeURIComponent(href.slice(1))))));

await fact("print has no navigation", {}, async page => {
  await page.emulateMedia({ media: "print" });
  return page.evaluate(() => document.querySelector("nav").checkVisibility() ? ["navigation is printed"] : []);
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 768, 1280]) {
    const view = { viewport: { width, height: 800 }, colorScheme };
    await fact(`axe finds nothing at ${width} px in ${colorScheme}`, view, async page => {
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(tags => axe.run({ runOnly: tags }), WCAG);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    });
    await fact(`nothing is wider than ${width} px in ${colorScheme}`, view, page => page.evaluate(() =>
      document.documentElement.scrollWidth > innerWidth ? [`it is ${document.documentElement.scrollWidth} px wide`] : []));
  }
}

await browser.close();
console.log(JSON.stringify(results));
