import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import type { Actor } from "@/server/actor";
import { e2eDatabaseUrl } from "@/tests/support/e2e-database";
import { signInCookie } from "@/tests/support/factory";
import { awaitTakeOver } from "@/tests/support/taken-over";

/** Refusals the page shows in words are also logged by the browser as failed requests; those are no surprise. */
const EXPECTED = [/Failed to load resource: the server responded with a status of 4\d\d/];

interface E2eFixtures {
  /** Signs a member in by cookie: `await signIn(actors.REVIEWER)`; with a second context for a second person. */
  signIn: (actor: Actor, context?: BrowserContext) => Promise<void>;
  /** Console errors that a test brings about on purpose: `allowConsole(/net::ERR_INTERNET_DISCONNECTED/)`. */
  allowConsole: (pattern: RegExp) => void;
  /** A page in a browser of its own, for another person; its console is watched like the first one's. */
  anotherBrowser: () => Promise<Page>;
  /** The page this worker keeps for somebody, at the usual size: what it has loaded once, it need not load again. */
  pageOf: (who: string) => Promise<Page>;
  consoleWatch: ConsoleWatch;
}

interface ConsoleWatch {
  readonly watch: (context: BrowserContext) => void;
  /** Returns what ends the watch: for a page that lives longer than the test. */
  readonly watchPage: (page: Page) => () => void;
  readonly allow: (pattern: RegExp) => void;
}

interface E2eWorkerFixtures {
  /** Lets the factories write into the database of the app under test. */
  database: string;
  keptPages: Map<string, Page>;
}

/** Playwright's test with members signed in by cookie; an unexpected error in any page's console fails it. */
export const test = base.extend<E2eFixtures, E2eWorkerFixtures>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      process.env.DATABASE_URL ||= await e2eDatabaseUrl();
      await use(process.env.DATABASE_URL);
    },
    { scope: "worker", auto: true },
  ],
  keptPages: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const pages = new Map<string, Page>();
      await use(pages);
      for (const page of pages.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  signIn: async ({ context, baseURL }, use) => {
    await use(async (actor, other = context) => {
      await other.addCookies([{ ...(await signInCookie(actor)), url: baseURL as string }]);
    });
  },
  consoleWatch: [
    async ({ context }, use) => {
      const allowed = [...EXPECTED];
      const surprises: string[] = [];
      const watchPage = (page: Page) => {
        const note = (text: string) => {
          if (!allowed.some((pattern) => pattern.test(text))) surprises.push(text);
        };
        const onError = (error: Error) => note(String(error));
        const onMessage = (message: ConsoleMessage) => {
          if (message.type() === "error") note(message.text());
        };
        page.on("pageerror", onError).on("console", onMessage);
        return () => void page.off("pageerror", onError).off("console", onMessage);
      };
      const begin = (page: Page) => {
        awaitTakeOver(page);
        watchPage(page);
      };
      const watch = (other: BrowserContext) => {
        for (const page of other.pages()) begin(page);
        other.on("page", begin);
      };
      watch(context);
      await use({ watch, watchPage, allow: (pattern) => allowed.push(pattern) });
      expect(surprises, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
  allowConsole: async ({ consoleWatch }, use) => use(consoleWatch.allow),
  anotherBrowser: async ({ browser, consoleWatch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      consoleWatch.watch(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  pageOf: async ({ browser, consoleWatch, contextOptions, keptPages, viewport }, use) => {
    const afterwards: (() => Promise<unknown>)[] = [];
    await use(async (who) => {
      const page = keptPages.get(who) ?? (await (await browser.newContext(contextOptions)).newPage());
      if (keptPages.has(who) && viewport) await page.setViewportSize(viewport);
      else awaitTakeOver(page);
      keptPages.set(who, page);
      const unwatch = consoleWatch.watchPage(page);
      afterwards.push(() => page.goto("about:blank").finally(unwatch));
      return page;
    });
    for (const leave of afterwards) await leave();
  },
});

export { expect };
