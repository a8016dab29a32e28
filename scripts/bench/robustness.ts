import { acceptabilityRuns } from "@/scripts/bench/acceptability-runs";
import { launchChromium } from "@/scripts/bench/launch-chromium";
import type { Result } from "@/scripts/bench/result";
import { serveModules } from "@/scripts/bench/serve-modules";

type Runs = ReturnType<typeof acceptabilityRuns>;

/** The same runs in a page; undefined where no browser starts. */
async function inBrowser(): Promise<Runs | undefined> {
  const browser = await launchChromium();
  if (!browser) return undefined;
  const modules = await serveModules();
  try {
    const page = await browser.newPage();
    await page.goto(modules.url);
    return await page.evaluate(async () => {
      const at = "/scripts/bench/acceptability-runs";
      const { acceptabilityRuns: run } = await import(at);
      return run() as Runs;
    });
  } finally {
    await browser.close();
    await modules.stop();
  }
}

/** Who comes first of 1,000 candidates on 8 criteria under 10,000 weightings, and the whole rankings beside it. */
export async function benchRobustness(): Promise<Result[]> {
  const page = await inBrowser();
  const where = page ? "in Chromium" : "in Node, as no browser starts";
  const { winner, ranks } = page ?? acceptabilityRuns();
  const name = `10,000 weightings × 1,000 candidates × 8 criteria, ${where}`;
  return [
    {
      name: `who comes first: ${name}`,
      ours: winner,
      theirs: null,
      unit: "ms",
      value: winner,
      aim: { atMost: 60 },
    },
    {
      name: "the whole rankings, against who comes first",
      ours: ranks,
      theirs: winner,
      unit: "ms",
      value: ranks / winner,
      aim: { atMost: 8 },
    },
  ];
}
