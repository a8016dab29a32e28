import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

/** Half as long as what the package hands over, and read by the browser on every page. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  // What passes need not be described: that takes most of the time.
  resultTypes: ["violations"],
};

type Scope = { axe?: { run: (where: Document, options: RunOptions) => Promise<AxeResults> } };

/** What axe finds wrong on the page as it stands, one line per element; empty is what it should be. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(
    async (options) => (await (window as Scope).axe?.run(document, options))?.violations ?? [],
    OPTIONS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id} at ${target.join(" ")}\n  ${html.slice(0, 200)}\n  ${failureSummary?.replaceAll("\n", "\n  ")}`,
    ),
  );
}
