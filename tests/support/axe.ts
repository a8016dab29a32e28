import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RuleMetadata, RunOptions } from "axe-core";

/** Half as long as what the package hands over, and read by the browser on every page. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const OPTIONS: RunOptions = {
  // What passes need not be described: that takes most of the time.
  resultTypes: ["violations"],
};

interface Axe {
  readonly run: (where: Document, options: RunOptions) => Promise<AxeResults>;
  readonly getRules: (tags: string[]) => RuleMetadata[];
}

/** Whether every rule is asked, or only those that read a colour. */
type Asked = "every rule" | "colours";

/**
 * What axe finds wrong on the page as it stands, one line per element; empty is what it should be.
 * @throws when the page could not be asked, or there is no rule to ask.
 */
export async function axeFindings(page: Page, asked: Asked = "every rule"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(
    async ({ options, tags, isColours }) => {
      const { axe } = window as unknown as { axe: Axe };
      const ofColours = axe
        .getRules(["cat.color"])
        .filter((rule) => rule.tags.some((tag) => tags.includes(tag)));
      const runOnly = isColours ? ofColours.map(({ ruleId }) => ruleId) : tags;
      if (runOnly.length === 0) throw new Error("no rule to ask");
      return (await axe.run(document, { ...options, runOnly })).violations;
    },
    { options: OPTIONS, tags: TAGS, isColours: asked === "colours" },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id} at ${target.join(" ")}\n  ${html.slice(0, 200)}\n  ${failureSummary?.replaceAll("\n", "\n  ")}`,
    ),
  );
}

/** All a rule can read that is no colour: each element with its attributes and words, its place, and whether it shows. */
function outline(): string {
  const parts = [...document.body.querySelectorAll("*")].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const { display, visibility, opacity } = getComputedStyle(part);
    const own = part.children.length === 0 ? part.outerHTML : (part.cloneNode(false) as Element).outerHTML;
    return [own, x, y, width, height, display, visibility, opacity].join(" ");
  });
  return `${document.title} ${document.body.textContent} ${parts.join("\n")}`;
}

/**
 * What axe finds in either theme, the theme before each finding. Where going dark changed nothing but colours, the dark
 * page is asked the rules about colours: the others would read the same again.
 */
export async function axeFindingsInBothThemes(page: Page): Promise<string[]> {
  const show = async (colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
  };
  await show("light");
  const inLight = await axeFindings(page);
  const light = await page.evaluate(outline);
  await show("dark");
  const isSame = light === (await page.evaluate(outline));
  const inDark = await axeFindings(page, isSame ? "colours" : "every rule");
  return [...inLight.map((one) => `light: ${one}`), ...inDark.map((one) => `dark: ${one}`)];
}
