// scripts/demo/launch.ts
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join4, resolve } from "node:path";

// scripts/demo/browser.ts
import { chromium } from "playwright-core";

// scripts/browser-path.mjs
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
var NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable"
];
var MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"
];
var WINDOWS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe"
];
function candidates(env = process.env, platform = process.platform) {
  const first = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === "darwin") return [...first, ...MAC.flatMap((path) => [path, join(env.HOME ?? "", path)])];
  if (platform === "win32") {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env["PROGRAMFILES(X86)"]].filter(Boolean);
    return [...first, ...WINDOWS.flatMap((path) => roots.map((root) => `${root}\\${path}`))];
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return [
    ...first,
    ...NAMES.flatMap((name) => [...folders, "/usr/bin", "/snap/bin"].map((folder) => join(folder, name)))
  ];
}
function findBrowser(env = process.env, platform = process.platform) {
  return candidates(env, platform).find(runnable) ?? null;
}
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// scripts/demo/protocol.ts
async function browserSession(context) {
  const browser = context.browser();
  if (!browser) throw new Error("The browser has gone");
  return browser.newBrowserCDPSession();
}
function extensions(session, method, params) {
  return session.send.call(session, method, params);
}

// scripts/demo/browser.ts
var NOTHING_OUTSIDE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1";
async function startBrowser(profile, extension, options) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.");
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? options.viewport ?? { width: 1100, height: 800 } : null,
    acceptDownloads: true,
    ...options.downloads ? { downloadsPath: options.downloads } : {},
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--remote-debugging-port=0",
      "--enable-unsafe-extension-debugging",
      headless ? NOTHING_OUTSIDE : "--window-size=1400,900",
      ...options.language ? [`--accept-lang=${options.language}`] : []
    ],
    ignoreDefaultArgs: ["--disable-extensions"]
  });
  await loaded(context, extension);
  return context;
}
async function loaded(context, extension) {
  const worker = () => context.serviceWorkers().length > 0 || context.waitForEvent("serviceworker", { timeout: 1e4 });
  const began = await Promise.resolve(worker()).then(Boolean, () => false);
  if (began) return;
  await extensions(await browserSession(context), "Extensions.loadUnpacked", { path: extension });
  if (!await worker()) throw new Error(`The extension in ${extension} did not start`);
}

// scripts/demo/profile.ts
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
function extensionId(folder) {
  const bytes = Buffer.from(folder, process.platform === "win32" ? "utf16le" : "utf8");
  const hex = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}
function seedProfile(profile, extension, access) {
  const hosts = { api: [], explicit_host: ["*://*/*"], manifest_permissions: [], scriptable_host: [] };
  const all = { ...hosts, api: permissionsOf(extension) };
  const asks = { granted_permissions: hosts, runtime_granted_permissions: hosts };
  const granted = {
    granted_permissions: all,
    runtime_granted_permissions: hosts,
    active_permissions: all,
    // An unpacked extension from the command line, and the flags Chromium sets for it.
    location: 8,
    path: extension,
    creation_flags: 38
  };
  const entry = { granted, asks, none: null }[access];
  const settings = entry ? { [extensionId(extension)]: entry } : {};
  mkdirSync(join2(profile, "Default"), { recursive: true });
  writeFileSync(
    join2(profile, "Default", "Preferences"),
    JSON.stringify({ extensions: { settings }, translate: { enabled: false } })
  );
}
function permissionsOf(extension) {
  const manifest = JSON.parse(readFileSync(join2(extension, "manifest.json"), "utf8"));
  return manifest.permissions ?? [];
}

// scripts/demo/side-panel.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join3 } from "node:path";
import { chromium as chromium2 } from "playwright-core";
async function openSidePanel(context, page, id, profile) {
  await page.bringToFront();
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send("Target.getTargetInfo");
  await own.detach();
  const session = await browserSession(context);
  const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const tab = targetInfos.find((info) => info.url === targetInfo.url);
  if (!tab) throw new Error(`No tab target shows ${targetInfo.url}`);
  await extensions(session, "Extensions.triggerAction", { id, targetId: tab.targetId });
  const port = readFileSync2(join3(profile, "DevToolsActivePort"), "utf8").split("\n")[0];
  const browser = await chromium2.connectOverCDP(`http://127.0.0.1:${port}`);
  for (let tries = 0; tries < 50; tries += 1) {
    const pages = browser.contexts().flatMap((each) => each.pages());
    const panel = pages.find((each) => each.url().endsWith("/sidepanel.html"));
    if (panel && await panel.evaluate(() => innerWidth > 0)) return { browser, panel };
    await new Promise((again) => setTimeout(again, 100));
  }
  await browser.close();
  throw new Error("The side panel did not open");
}

// scripts/demo/launch.ts
var BUILD = resolve(".output/chrome-mv3");
var PANEL = { width: 360, height: 720 };
var LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]|[\w-]+\.localhost)(:|\/|$)/;
var ASIDE = /^(chrome|chrome-extension|devtools|data|blob|about|file):/;
async function launch(options = {}) {
  const extension = options.extension ?? BUILD;
  if (!existsSync(join4(extension, "manifest.json"))) throw new Error(`No build in ${extension}: run npm run build.`);
  const id = extensionId(extension);
  const profile = mkdtempSync(join4(options.profileIn ?? tmpdir(), "on-record-"));
  const sweep = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once("exit", sweep);
  const outside = [];
  let context;
  let seconds = [];
  let control;
  const open = async () => {
    context = await startBrowser(profile, extension, options);
    context.on("request", (request) => {
      if (!LOOPBACK.test(request.url()) && !ASIDE.test(request.url())) outside.push(request.url());
    });
  };
  const shut = async () => {
    for (const second of seconds) await second.close();
    seconds = [];
    control = void 0;
    if (context.browser()?.isConnected()) await context.close().catch(() => {
    });
  };
  const controlPage = async () => {
    if (control && !control.isClosed()) return control;
    const opened = context.waitForEvent("page");
    const session = await browserSession(context);
    const url = `chrome-extension://${id}/manifest.json`;
    await session.send("Target.createTarget", { url, background: true });
    await session.detach();
    control = await opened;
    await control.waitForURL(url);
    return control;
  };
  try {
    seedProfile(profile, extension, options.access ?? "granted");
    await open();
  } catch (error) {
    sweep();
    throw error;
  }
  return {
    get context() {
      return context;
    },
    extensionId: id,
    outside,
    async tabIdOf(page) {
      const through = await controlPage();
      await page.bringToFront();
      const tabs = await through.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
      const tab = tabs[0]?.id;
      if (tab === void 0) throw new Error("The browser names no active tab");
      return tab;
    },
    async panel(tab) {
      const page = await context.newPage();
      if (options.headless ?? true) await page.setViewportSize(PANEL);
      await page.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
      return page;
    },
    async realPanel(page) {
      const second = await openSidePanel(context, page, id, profile);
      seconds.push(second.browser);
      return second.panel;
    },
    async stopWorkers() {
      const session = await context.newCDPSession(await controlPage());
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await session.detach();
    },
    async restart() {
      await shut();
      await open();
    },
    async close() {
      await shut();
      sweep();
      process.off("exit", sweep);
    }
  };
}

// ../../../tmp/exp/prof2.mts
import { build } from "esbuild";
var { outputFiles } = await build({ entryPoints: ["/work/wt/batch/scripts/bench/page/recorder.ts"], bundle: true, write: false, format: "iife", target: "chrome137", charset: "utf8" });
var app = await launch();
try {
  const page = await app.context.newPage();
  const s = await app.context.newCDPSession(page);
  await page.goto(`chrome-extension://${app.extensionId}/manifest.json`);
  await page.evaluate(outputFiles[0].text.replaceAll("browser.runtime.getManifest", "chrome.runtime.getManifest") + "\n//# sourceURL=exp.js");
  await page.evaluate("recordings.begin()");
  const med = (v) => v.sort((a, b) => a - b)[v.length >> 1];
  await s.send("Profiler.enable");
  await s.send("Profiler.setSamplingInterval", { interval: 50 });
  for (let i = 0; i < 5; i++) console.log("p50", med(await page.evaluate("recordings.single(200)")));
  await s.send("Profiler.start");
  console.log(med(await page.evaluate(`recordings.single(1000)`)));
  const { profile: p } = await s.send("Profiler.stop");
  const nodes = new Map(p.nodes.map((n) => [n.id, n]));
  const t = /* @__PURE__ */ new Map();
  p.samples.forEach((id, i) => {
    const c = nodes.get(id).callFrame;
    const k = c.functionName + ":" + c.lineNumber;
    t.set(k, (t.get(k) ?? 0) + p.timeDeltas[i]);
  });
  for (const [k, v] of [...t].sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log(k, (v / 1e3).toFixed(1), "us per message");
} finally {
  await app.close();
}
