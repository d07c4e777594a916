// What the read-along page does, asked in Chromium: `node page.mjs PAGE.html` prints a line of JSON with each fact's fault,
// or null where it holds.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const PATIENCE = 15_000;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = pathToFileURL(process.argv[2]).href;
const facts = [];
const fact = (name, check) => facts.push({ name, check });

const same = (actual, expected, what = "value") => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
  }
};
const near = (actual, expected, what = "time", by = 60) => {
  if (!(Math.abs(actual - expected) <= by)) {
    throw new Error(`${what} is ${actual}, not about ${expected}`);
  }
};
const holds = (truth, what) => {
  if (!truth) {
    throw new Error(what);
  }
};

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--mute-audio",
    "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required"],
});

/** A page in a browser of its own; requests and faults are kept beside it. */
const open = async ({ at = "", ready = true, before, ...options } = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.faults = [];
  page.requests = [];
  page.on("pageerror", error => page.faults.push(error.message));
  page.on("console", message => message.type() === "error" && page.faults.push(message.text()));
  page.on("request", request => page.requests.push(request.url()));
  if (before) {
    await page.addInitScript(before);
  }
  await page.goto(address + at);
  if (ready) {
    await page.waitForSelector("html[data-ready]");
    await page.waitForFunction(() => document.getElementById("audio").readyState >= 1);
  }
  return page;
};

const edition = page => page.evaluate(() => JSON.parse(document.getElementById("edition").textContent));
const now = page => page.evaluate(() => document.getElementById("audio").currentTime * 1000);
const paused = page => page.evaluate(() => document.getElementById("audio").paused);
const until = (page, check, argument) => page.waitForFunction(check, argument);
const settled = page => until(page, () => !document.getElementById("audio").seeking);
const heard = page => page.evaluate(() => [...document.querySelectorAll(".s")].findIndex(s => s.matches(".heard")));
const seek = async (page, ms) => {
  await page.evaluate(ms => { document.getElementById("audio").currentTime = ms / 1000; }, ms);
  await settled(page);
};
const playing = page => until(page, () => !document.getElementById("audio").paused);
const highlight = (page, name) => page.evaluate(name => [...(CSS.highlights.get(name) ?? [])].map(String), name);

// Without script, and from a disk

fact("without script there are the browser's player, the text, and chapters as links", async () => {
  const page = await open({ javaScriptEnabled: false, ready: false });
  holds(await page.locator("audio[controls]").isVisible(), "no player is shown");
  holds(await page.locator("h1").isVisible(), "no title is shown");
  holds(await page.locator("#chapters a").first().isVisible(), "no chapters are shown");
  same(await page.locator("#controls").isVisible(), false, "controls that need script shown");
});

fact("without script every chapter link leads into the text", async () => {
  const page = await open({ javaScriptEnabled: false, ready: false });
  for (const link of await page.locator("#chapters a").all()) {
    same(await page.locator(`#article ${await link.getAttribute("href")}`).count(), 1, "targets");
  }
});

fact("nothing goes wrong and nothing is asked for but the page and its audio", async () => {
  const page = await open();
  await page.click("#play");
  await playing(page);
  same(page.faults, [], "faults");
  same(page.requests.filter(url => !url.startsWith("file:") && !url.startsWith("data:")), [], "requests");
});

fact("a script that got into the page would not run", async () => {
  const page = await open();
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
    return window.ran === true;
  });
  same(ran, false, "ran");
});

fact("a page that is refused storage works all the same", async () => {
  const refuse = () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
  const page = await open({ before: refuse });
  await page.click("#play");
  await playing(page);
  same(page.faults, [], "faults");
});

// Playing and moving

fact("play plays, and pause pauses", async () => {
  const page = await open();
  await page.click("#play");
  await until(page, () => document.getElementById("audio").currentTime > 0.2);
  await page.waitForSelector("#play[aria-label=Pause]");
  await page.click("#play");
  same(await paused(page), true, "paused");
  await page.waitForSelector("#play[aria-label=Play]");
});

fact("ten seconds back and thirty on", async () => {
  const page = await open();
  await seek(page, 12_000);
  await page.click("#seconds-back");
  near(await now(page), 2000);
  await page.click("#seconds-on");
  near(await now(page), 32_000);
});

fact("next and previous sentence", async () => {
  const page = await open();
  const { cues } = await edition(page);
  await seek(page, cues[2][0] + 10);
  await page.click("#sentence-on");
  near(await now(page), cues[3][0]);
  await page.click("#sentence-back");
  near(await now(page), cues[2][0]);
});

fact("previous sentence late in a sentence is its own beginning", async () => {
  const page = await open();
  const { cues } = await edition(page);
  const long = cues.findIndex(cue => cue[1] - cue[0] > 2000);
  await seek(page, cues[long][1] - 50);
  await page.click("#sentence-back");
  near(await now(page), cues[long][0]);
});

fact("next and previous chapter", async () => {
  const page = await open();
  const { chapters } = await edition(page);
  await page.click("#chapter-on");
  near(await now(page), chapters[1][0]);
  await page.click("#chapter-on");
  near(await now(page), chapters[2][0]);
  await page.click("#chapter-back");
  near(await now(page), chapters[1][0]);
});

fact("the speed changes, keeps the pitch, and is remembered", async () => {
  const page = await open();
  await page.selectOption("#speed", "2.5");
  const audio = () => page.evaluate(() => {
    const { playbackRate, preservesPitch } = document.getElementById("audio");
    return [playbackRate, preservesPitch];
  });
  same(await audio(), [2.5, true], "rate and pitch");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  same(await audio(), [2.5, true], "rate and pitch after a reload");
});

fact("speeds go from a half to three", async () => {
  const page = await open();
  const speeds = await page.$$eval("#speed option", options => options.map(option => Number(option.value)));
  same([Math.min(...speeds), Math.max(...speeds)], [0.5, 3], "range");
});

fact("the place is remembered", async () => {
  const page = await open();
  await seek(page, 20_000);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await settled(page);
  near(await now(page), 20_000);
});

fact("the slider moves by five seconds with the arrows and says where it is", async () => {
  const page = await open();
  await page.focus("#seek");
  await page.keyboard.press("ArrowRight");
  near(await now(page), 5000);
  holds((await page.getAttribute("#seek", "aria-valuetext")).startsWith("0:05 of "), "no words for the place");
});

// Chapters

fact("the chapter that is heard is marked", async () => {
  const page = await open();
  const { chapters } = await edition(page);
  await seek(page, chapters[2][0] + 100);
  await until(page, () => document.querySelectorAll("#chapters a")[2].getAttribute("aria-current"));
  same(await page.locator("#chapters [aria-current]").count(), 1, "marked chapters");
});

fact("a chapter's link leads to its sound", async () => {
  const page = await open();
  const { chapters } = await edition(page);
  await page.locator("#chapters a").nth(3).click();
  near(await now(page), chapters[3][0]);
});

fact("in a narrow window chapters open from the bar and close again", async () => {
  const page = await open({ viewport: { width: 360, height: 700 } });
  same(await page.locator("#beside").isVisible(), false, "shown before");
  await page.click("#open-chapters");
  holds(await page.locator("#chapters").isVisible(), "chapters do not open");
  await page.click("#open-chapters");
  same(await page.locator("#beside").isVisible(), false, "shown after a second click");
  await page.click("#open-chapters");
  await page.keyboard.press("Escape");
  same(await page.locator("#beside").isVisible(), false, "shown after Escape");
});

// Marks

fact("the sentence that is heard is marked, with an underline too", async () => {
  const page = await open();
  const { cues } = await edition(page);
  await seek(page, cues[3][0] + 20);
  await until(page, () => document.querySelectorAll(".s")[3].matches(".heard"));
  same(await page.locator(".heard").count(), 1, "marked sentences");
  holds((await page.$eval(".heard", s => getComputedStyle(s).textDecorationLine)).includes("underline"), "no underline");
});

fact("every word is marked when it is heard", async () => {
  const page = await open();
  const { cues } = await edition(page);
  const texts = await page.$$eval(".s", all => all.map(s => s.textContent));
  let at = 0;
  let time = cues[1][0];
  for (let n = 3; n < cues[1].length; n += 3) {
    const begin = at + cues[1][n];
    at = begin + cues[1][n + 1];
    time += cues[1][n + 2];
    await seek(page, time + 5);
    const word = texts[1].slice(begin, at);
    await until(page, word => [...(CSS.highlights.get("heard-word") ?? [])].join() === word, word);
  }
});

fact("words are marked in browsers without highlights, and the text stays whole", async () => {
  const page = await open({ before: () => { delete window.Highlight; } });
  const { cues } = await edition(page);
  const text = await page.locator(".s").nth(1).textContent();
  await seek(page, cues[1][0] + cues[1][5] + 10);
  await page.waitForSelector("mark.heard-word");
  await seek(page, cues[3][0] + 10);
  await until(page, () => document.querySelectorAll(".s")[3].matches(".heard"));
  same(await page.locator(".s").nth(1).textContent(), text, "text");
  same(await page.locator(".s").nth(1).evaluate(s => s.childNodes.length), 1, "nodes");
});

fact("words are not marked when that is switched off", async () => {
  const page = await open();
  await page.click("#open-options");
  await page.uncheck("#words");
  const { cues } = await edition(page);
  await seek(page, cues[1][0] + 50);
  await until(page, () => document.querySelectorAll(".s")[1].matches(".heard"));
  same(await highlight(page, "heard-word"), [], "marked words");
});

fact("nothing that changes with every word is announced", async () => {
  const page = await open();
  const live = await page.$$eval("[aria-live], [role=status], [role=alert], [role=log]", all => all.map(element => element.id));
  same(live, ["status"], "live regions");
});

// Reading

fact("a click on a sentence plays it", async () => {
  const page = await open();
  const { cues } = await edition(page);
  await page.locator(".s").nth(2).click();
  await playing(page);
  near(await now(page), cues[2][0], "time", 700);
});

fact("the text is one stop for Tab; J and K move from sentence to sentence, and Enter plays", async () => {
  const page = await open();
  const { cues } = await edition(page);
  same(await page.locator("#article [tabindex='0']").count(), 1, "stops");
  await page.locator(".s").first().focus();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  same(await page.evaluate(() => [...document.querySelectorAll(".s")].indexOf(document.activeElement)), 1, "focus");
  same(await paused(page), true, "paused");
  await page.keyboard.press("Enter");
  await playing(page);
  near(await now(page), cues[1][0], "time", 700);
});

fact("what has the focus is not behind the bar", async () => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  await page.locator(".s").first().focus();
  const { cues } = await edition(page);
  for (let i = 1; i < cues.length; i++) {
    await page.keyboard.press("j");
    await until(page, () => {
      const rect = document.activeElement.getClientRects()[0];
      return rect.top >= 0 && rect.bottom <= document.getElementById("player").getBoundingClientRect().top;
    });
  }
});

fact("the page follows what is heard", async () => {
  const page = await open({ viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });
  const { cues } = await edition(page);
  await seek(page, cues.at(-1)[0] + 10);
  await until(page, () => {
    const rect = document.querySelector(".heard")?.getClientRects()[0];
    return scrollY > 0 && rect?.top > 0 && rect.bottom < document.getElementById("player").getBoundingClientRect().top;
  });
});

fact("it stops following when the reader scrolls, and there is a way back", async () => {
  const page = await open({ viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });
  const { cues } = await edition(page);
  await seek(page, cues.at(-1)[0] + 10);
  await until(page, () => scrollY > 0);
  await page.mouse.move(100, 100);
  await page.mouse.wheel(0, -5000);
  await page.waitForSelector("#back", { state: "visible" });
  await seek(page, cues.at(-2)[0] + 10);
  await until(page, i => document.querySelectorAll(".s")[i].matches(".heard"), cues.length - 2);
  same(await page.evaluate(() => scrollY), 0, "scroll position");
  await page.click("#back");
  await until(page, () => scrollY > 0);
  same(await page.locator("#back").isVisible(), false, "way back shown");
});

fact("it does not follow when that is switched off", async () => {
  const page = await open({ viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });
  await page.click("#open-options");
  await page.uncheck("#follow");
  const { cues } = await edition(page);
  await seek(page, cues.at(-1)[0] + 10);
  await until(page, i => document.querySelectorAll(".s")[i].matches(".heard"), cues.length - 1);
  same(await page.evaluate(() => scrollY), 0, "scroll position");
});

fact("every quotation that is heard begins with its speaker's name and mark, and the list has them all", async () => {
  const page = await open();
  const { people } = await edition(page);
  const named = await page.$$eval(".who", all => all.map(who => [who.querySelector("bdi").textContent, who.querySelector(".mark").textContent]));
  holds(named.length > 0 && named.every(([name, mark]) => people.includes(name) && mark), "a name or a mark is missing");
  same(await page.$$eval("#voices bdi", all => all.map(name => name.textContent)), people, "list");
});

// Links

for (const [at, expected] of [["#t=12.5", 12_500], ["?t=12.5", 12_500], ["#t=0:12", 12_000]]) {
  fact(`an address with ${at} begins there`, async () => {
    const page = await open({ at });
    await settled(page);
    near(await now(page), expected);
  });
}

fact("an address with a time shows the sentence that is heard then", async () => {
  const page = await open({ at: "#t=25", viewport: { width: 360, height: 640 } });
  const [top, bottom] = await page.evaluate(async () => {
    for (let last = -1, still = 0; still < 30; last = scrollY) {
      await new Promise(requestAnimationFrame);
      still = scrollY === last ? still + 1 : 0;
    }
    const rect = document.querySelector(".heard").getClientRects()[0];
    return [rect.top, rect.bottom];
  });
  holds(top > 0 && bottom < 500, `it is shown at ${top} to ${bottom}`);
});

fact("an address with a chapter begins there", async () => {
  const page = await open({ at: "#c3" });
  const { chapters } = await edition(page);
  await settled(page);
  near(await now(page), chapters[2][0]);
});

fact("an address with a paragraph begins there", async () => {
  const page = await open({ at: "#b5" });
  const { cues } = await edition(page);
  await settled(page);
  const first = await page.evaluate(() => [...document.querySelectorAll(".s")].indexOf(document.querySelector("#b5 .s")));
  near(await now(page), cues[first][0]);
});

fact("a link to this moment is copied", async () => {
  const keep = () => Object.defineProperty(navigator, "clipboard", { value: { writeText: async text => { window.copied = text; } } });
  const page = await open({ before: keep });
  await seek(page, 7300);
  await page.click("#open-options");
  await page.click("#copy");
  await until(page, () => window.copied);
  same(await page.evaluate(() => new URL(window.copied).hash), "#t=7.3", "link");
});

fact("a link that cannot be copied is shown", async () => {
  const refuse = () => Object.defineProperty(navigator, "clipboard", { value: undefined });
  const page = await open({ before: refuse });
  await page.click("#open-options");
  await page.click("#copy");
  holds((await page.inputValue("#link")).endsWith("#t=0"), "no link");
  holds(await page.locator("#link").isVisible(), "link not shown");
});

// Sleep and session

fact("the sleep timer pauses after its minutes", async () => {
  const page = await open();
  await page.click("#open-options");
  await page.selectOption("#sleep", "5");
  await page.click("#play");
  await until(page, () => document.getElementById("sleep-left").textContent === "5 min left");
  await page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 5 * 60_000;
  });
  await until(page, () => document.getElementById("audio").paused);
  same(await page.inputValue("#sleep"), "", "timer");
});

fact("the sleep timer pauses when the chapter ends", async () => {
  const page = await open();
  const { chapters } = await edition(page);
  await seek(page, chapters[1][0] - 300);
  await page.click("#open-options");
  await page.selectOption("#sleep", "chapter");
  await page.click("#play");
  await until(page, () => document.getElementById("status").textContent.includes("paused"));
  near(await now(page), chapters[1][0]);
});

fact("keyboards and lock screens get title, place and buttons", async () => {
  const watch = () => {
    window.actions = {};
    navigator.mediaSession.setActionHandler = (name, action) => { window.actions[name] = action; };
    navigator.mediaSession.setPositionState = state => { window.position = state; };
  };
  const page = await open({ before: watch });
  const { chapters } = await edition(page);
  await page.evaluate(() => window.actions.nexttrack());
  near(await now(page), chapters[1][0]);
  await until(page, title => navigator.mediaSession.metadata?.title === title, chapters[1][1]);
  holds(await page.evaluate(() => window.position.duration > 0), "no position");
  same(await page.evaluate(() => Object.keys(window.actions).sort()),
    ["nexttrack", "pause", "play", "previoustrack", "seekbackward", "seekforward", "seekto"], "buttons");
});

// Keys

fact("letter keys act in the player only", async () => {
  const page = await open();
  const { chapters } = await edition(page);
  await page.keyboard.press("]");
  near(await now(page), 0);
  await page.focus("#play");
  await page.keyboard.press("]");
  near(await now(page), chapters[1][0]);
});

fact("letter keys act everywhere when that is chosen", async () => {
  const page = await open();
  const { chapters } = await edition(page);
  await page.click("#open-options");
  await page.check("#everywhere");
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("]");
  near(await now(page), chapters[1][0]);
});

fact("letters typed in a field are letters", async () => {
  const page = await open();
  await page.click("#open-search");
  await page.keyboard.type("p]?");
  same(await page.inputValue("#find"), "p]?", "field");
  same(await paused(page), true, "paused");
});

fact("the help opens and closes by key", async () => {
  const page = await open();
  await page.focus("#play");
  await page.keyboard.press("?");
  holds(await page.locator("#help").isVisible(), "help does not open");
  await page.keyboard.press("Escape");
  same(await page.locator("#help").isVisible(), false, "help shown");
  same(await page.evaluate(() => document.activeElement.id), "play", "focus");
});

fact("the help names every key that acts", async () => {
  const page = await open();
  const shown = await page.$$eval("#help kbd", all => all.map(key => key.textContent));
  for (const key of ["P", "Space", "J", "K", "Enter", "←", "→", "[", "]", ",", ".", "F", "W", "/", "C", "O", "L", "?", "Esc"]) {
    holds(shown.includes(key), `${key} is not in the help`);
  }
});

// Looks

for (const theme of ["light", "dark", "contrast"]) {
  fact(`colours can be ${theme}, and stay so`, async () => {
    const page = await open({ colorScheme: theme === "dark" ? "light" : "dark" });
    await page.click("#open-options");
    const before = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.selectOption("#theme", theme);
    const after = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    holds(before !== after, "the colours stay");
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    same(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), after, "colour");
  });
}

fact("a system that asks for contrast gets it", async () => {
  const page = await open({ contrast: "more" });
  same(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(255, 255, 255)", "colour");
});

fact("the text grows, and stays so", async () => {
  const page = await open();
  const size = () => page.$eval("#article", main => parseFloat(getComputedStyle(main).fontSize));
  const before = await size();
  await page.click("#open-options");
  await page.click("#larger");
  near(await size(), before * 1.1, "size", 0.1);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  near(await size(), before * 1.1, "size", 0.1);
});

fact("print is the article with its speakers and no player", async () => {
  const page = await open();
  await page.emulateMedia({ media: "print" });
  same(await page.locator("#player").isVisible(), false, "player shown");
  same(await page.locator("#beside").isVisible(), false, "chapters shown");
  same(await page.$eval(".who .name", name => getComputedStyle(name, "::before").content), '"["', "bracket");
  const hidden = await page.$$eval(".who .name", all => all.filter(name => name.getBoundingClientRect().width < 10).length);
  same(hidden, 0, "names hidden");
});

for (const width of [320, 360, 768, 1440]) {
  fact(`at ${width} px nothing is wider than the window and every control can be touched`, async () => {
    const page = await open({ viewport: { width, height: 800 } });
    holds(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
    const faults = await page.$$eval("#player button, #player select, #player input", all => all
      .filter(control => control.checkVisibility())
      .map(control => [control.id, control.getBoundingClientRect()])
      .filter(([, box]) => box.width < 44 || box.height < 44 || box.left < 0 || box.right > innerWidth)
      .map(([id, box]) => `${id} ${box.width}×${box.height} at ${box.left}`));
    same(faults, [], "controls out of reach");
    const overlaps = await page.$$eval(".transport button, .tools button, .tools select", all => {
      const boxes = all.filter(control => control.checkVisibility()).map(control => [control.id, control.getBoundingClientRect()]);
      return boxes.flatMap(([id, a], i) => boxes.slice(i + 1)
        .filter(([, b]) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
        .map(([other]) => `${id} and ${other}`));
    });
    same(overlaps, [], "overlaps");
  });
}

fact("in a narrow window no control is lost", async () => {
  const page = await open({ viewport: { width: 360, height: 800 } });
  await page.click("#open-options");
  for (const id of ["chapter-back", "chapter-on", "speed", "open-search", "open-help"]) {
    holds(await page.locator(`#${id}`).isVisible(), `${id} is lost`);
  }
});

// Search

fact("search finds, counts, goes on and back, and Escape closes it", async () => {
  const page = await open();
  const text = (await page.$$eval("#article .s", all => all.map(s => s.textContent.toLowerCase()))).join("\n");
  const word = "the";
  const count = text.split(word).length - 1;
  await page.click("#open-search");
  await page.fill("#find", word.toUpperCase());
  same(await page.textContent("#found"), `1 of ${count}`, "count");
  await page.keyboard.press("Enter");
  same(await page.textContent("#found"), `2 of ${count}`, "next");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  same(await page.textContent("#found"), `${count} of ${count}`, "previous");
  same((await highlight(page, "hit")).length, count, "marks");
  same((await highlight(page, "hit-now")).map(hit => hit.toLowerCase()), [word], "mark");
  await page.keyboard.press("Escape");
  same(await page.locator("#search").isVisible(), false, "search shown");
  same(await highlight(page, "hit"), [], "marks left");
});

fact("search moves to what it finds", async () => {
  const page = await open({ viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });
  const last = await page.locator(".s").last().textContent();
  await page.evaluate(() => document.getElementById("open-search").click());
  await page.fill("#find", last);
  await until(page, () => {
    const rect = document.querySelectorAll(".s")[document.querySelectorAll(".s").length - 1].getClientRects()[0];
    return rect.top > 0 && rect.bottom < document.getElementById("player").getBoundingClientRect().top;
  });
});

fact("search says when there is nothing", async () => {
  const page = await open();
  await page.click("#open-search");
  await page.fill("#find", "no such words");
  same(await page.textContent("#found"), "Not found", "count");
});

// axe

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const views = {
  plain: async () => {},
  reading: async page => {
    const { cues } = await edition(page);
    await seek(page, cues[3][0] + 200);
    await until(page, () => document.querySelector(".heard"));
  },
  search: async page => {
    await page.evaluate(() => document.getElementById("open-search").click());
    await page.fill("#find", "the");
  },
  options: page => page.click("#open-options"),
  chapters: page => page.click("#open-chapters"),
  help: page => page.evaluate(() => document.getElementById("open-help").click()),
};
for (const theme of ["light", "dark", "contrast"]) {
  for (const width of [360, 1280]) {
    fact(`axe finds nothing at ${width} px in ${theme}`, async () => {
      for (const [name, show] of Object.entries(views)) {
        const page = await open({
          viewport: { width, height: 760 }, colorScheme: theme === "dark" ? "dark" : "light", reducedMotion: "reduce",
          contrast: theme === "contrast" ? "more" : "no-preference",
        });
        await show(page);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(tags => axe.run({ runOnly: tags }), WCAG);
        same(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], `${name}: violations`);
        await page.context().close();
      }
    });
  }
}

const only = process.argv[3];
const results = {};
for (const { name, check } of facts) {
  if (only && !name.includes(only)) {
    continue;
  }
  try {
    await check();
    results[name] = null;
  } catch (error) {
    results[name] = error.message;
  }
  await Promise.all(browser.contexts().map(context => context.close()));
}
await browser.close();
console.log(JSON.stringify(results));
