import type { Page } from "@playwright/test";
import { launchChromium } from "@/scripts/bench/launch-chromium";
import type { Result } from "@/scripts/bench/result";

const WINDOW = { width: 1440, height: 900 };
const FRAMES = 600;
/** 120 px a frame are 7,200 px a second: a wheel spun hard. */
const PIXELS = 120;
const ROWS = 10_000;
/** No row is lower. */
const ROW_PX = 40;
/** Frames in which the middle of the window has to hold a row; a title between two groups is none. */
const LEAST_DRAWN = 0.9;

interface Scrolled {
  /** Milliseconds from one frame to the next, as the browser stamps them. */
  readonly frames: readonly number[];
  /** Share of frames, 0–1, with a row in the middle of the window. */
  readonly drawn: number;
}

/** Runs in the page: scrolls a step each frame, and looks whether rows were there in time. */
function scrollDown({ frames: count, pixels }: { frames: number; pixels: number }): Promise<Scrolled> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    let drawn = 0;
    let before = 0;
    const step = (now: number) => {
      if (before > 0) frames.push(now - before);
      before = now;
      const middle = document.elementFromPoint(innerWidth / 3, innerHeight / 2);
      if (middle?.closest('tr[id^="row-"]')) drawn++;
      if (frames.length === count) {
        resolve({ frames, drawn: drawn / (count + 1) });
        return;
      }
      window.scrollBy({ top: pixels, behavior: "instant" });
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

async function openRanking(page: Page, url: string, cookie: string): Promise<void> {
  const [name = "", ...value] = cookie.split("=");
  // By the address of the page it would be a cookie of that folder alone.
  await page.context().addCookies([{ name, value: value.join("="), url: new URL(url).origin }]);
  await page.goto(url);
  const isWhole = (least: number) => document.documentElement.scrollHeight > least;
  await page.waitForFunction(isWhole, ROWS * ROW_PX, { timeout: 60_000 });
}

/**
 * Frames while scrolling a ranking of 10,000 rows, the slowest twentieth left aside: 95 % take at most this long. Headless
 * Chromium stamps 60 frames a second; a frame that is missed counts double.
 */
export async function benchScrolling(rankingUrl: string, cookie: string): Promise<Result[]> {
  const browser = await launchChromium();
  if (!browser) {
    console.error("no Chromium starts here: scrolling is not measured");
    return [];
  }
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    // What runs in the page keeps its functions' names by a helper that only this process has.
    await page.addInitScript("globalThis.__name = (value) => value");
    await openRanking(page, rankingUrl, cookie);
    // Once down to warm up, then from the top.
    await page.evaluate(scrollDown, { frames: 60, pixels: PIXELS });
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    const { frames, drawn } = await page.evaluate(scrollDown, { frames: FRAMES, pixels: PIXELS });
    if (drawn < LEAST_DRAWN)
      throw new Error(`Rows were there in only ${Math.round(drawn * 100)} % of frames.`);
    const sorted = frames.toSorted((a, b) => a - b);
    const ninetyFifth = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
    // Stamps are in tenths of a millisecond: 16.67 is told as 16.6 or 16.7.
    const ours = Math.round(ninetyFifth * 10) / 10;
    return [
      {
        name: "frames while scrolling 10,000 rows, 95 % of them within",
        ours,
        theirs: null,
        unit: "ms",
        value: ours,
        aim: { atMost: 16.7 },
      },
    ];
  } finally {
    await browser.close();
  }
}
