import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the demo runs, and who may sign in there. */
    demoUrl: string;
    demoPeople: { role: string; email: string; password: string }[];
    /** Why no browser can be started; "" if one can. */
    browserMissing: string;
  }
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Pages live for seconds: compiling what runs often, and clearing up beside it, costs them more than it gives. What
  // was compiled for one page is kept for the next, which is looked at with the same.
  "--js-flags=--no-opt,--no-maglev,--no-flush-bytecode,--min-semi-space-size=64,--single-threaded-gc",
];

const systemPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser without a window that comes from npm: it takes a third of the time that the system's takes for a page.
 * The system's where that one does not run; CHROMIUM_PATH names another.
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return chromium.launch({ executablePath: given, args: flags });
  const system = systemPlaces.find((path) => existsSync(path));
  return launchPackaged().catch((error: unknown) => {
    if (!system) throw error;
    return chromium.launch({ executablePath: system, args: flags });
  });
}

/**
 * Without the arguments the package comes with, among them one
 * process for everything and pages that may read each other.
 */
async function launchPackaged(): Promise<Browser> {
  const own = { ...process.env };
  // These make the package unpack the libraries it brings; without them it expects the system's.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  // It turns this process to its own fonts and libraries, with which the tests would draw other pictures.
  for (const name of Object.keys(process.env)) if (own[name] === undefined) delete process.env[name];
  Object.assign(process.env, own);
  const libraries = [join(tmpdir(), "al2023", "lib"), own.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(tmpdir(), "fonts") };
  return chromium.launch({ executablePath, args: flags, env: { ...own, ...fonts, LD_LIBRARY_PATH: libraries } });
}

/** A block of journeys with one browser; skipped with the reason where none can be started. */
export function inBrowser(title: string, journeys: (browser: () => Browser) => void): void {
  const missing = inject("browserMissing");
  describe.skipIf(missing !== "")(`${title}${missing && ` (skipped: ${missing})`}`, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser?.close());
    journeys(() => {
      if (!browser) throw new Error("Ask for the browser inside a journey.");
      return browser;
    });
  });
}

export type Visit = { context: BrowserContext; page: Page; problems: string[] };

/**
 * A fresh browser profile on the demo. `problems` gathers console errors and refused scripts; a journey ends with none.
 */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: inject("demoUrl"), ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    // A refused form answers 4xx on purpose, and the browser reports that as an error of its own.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  return { context, page, problems };
}

/** Signs in one of the demo's people by role; `which` picks among several of one role. */
export async function signIn(page: Page, role: string, which = 0): Promise<void> {
  const person = demoPerson(role, which);
  await page.goto("/sign-in");
  await signInHere(page, person.email, person.password);
}

/** One of those whose sign-ins the demo prints. */
export function demoPerson(role: string, which = 0): { email: string; password: string } {
  const person = inject("demoPeople").filter((one) => one.role === role)[which];
  if (!person) throw new Error(`Nobody in the demo signs in as ${role} number ${which}.`);
  return person;
}

/** Fills in the sign-in form that is shown. */
export async function signInHere(page: Page, email: string, password: string): Promise<void> {
  const main = page.getByRole("main");
  await main.getByLabel("E-mail").fill(email);
  await main.getByLabel("Password", { exact: true }).fill(password);
  await main.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}
