import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer depends on the colours, which is all that a theme changes. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong on the page as it stands, one line per element; empty is what it should be. */
export async function axeFindings(page: Page, part: "all" | "colours" = "all"): Promise<string[]> {
  // Legacy mode runs in the page itself; there are no frames for which the other one opens a second page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (part === "all" ? axe.withTags(RULES) : axe.withRules(COLOUR_RULES)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id} at ${target.join(" ")}\n  ${html.slice(0, 200)}\n  ${failureSummary?.replaceAll("\n", "\n  ")}`,
    ),
  );
}
