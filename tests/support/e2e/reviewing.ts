import { expect, type Page } from "@playwright/test";
import { EXPERTISE_LEVELS } from "@/domain/review-expertise";
import { operationsAnalyst } from "@/domain/template/operations-analyst";
import { DEFAULT_CRITERION_KEYS } from "@/domain/template/template";
import { openFromSidebar } from "./await-app";
import { CRITERIA, type TypedCandidate } from "./typed-candidate";

/** Opens the desk of a candidate from one's own queue. */
export async function openDesk(page: Page, number: number): Promise<void> {
  await openFromSidebar(page, "My reviews");
  await page.getByRole("link", { name: new RegExp(`^Start with Candidate ${number},`) }).click();
  await expect(
    page.getByText(`Candidate ${number}`, { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
}

/** The text beside which a level stands in the template these openings are made from; "-" is the blank that is not 0. */
function anchorOf(criterion: number, level: string): string {
  const key = DEFAULT_CRITERION_KEYS[criterion];
  if (level === "-" || !key) return "No evidence for this criterion";
  return operationsAnalyst.anchors[key][Number(level)] as string;
}

/** Chooses the level beside this text and waits until it is chosen. */
async function choose(page: Page, group: string, text: string, value: string): Promise<void> {
  const levels = page.getByRole("radiogroup", { name: group });
  await levels.getByText(text).click();
  await expect(levels.getByRole("radio", { checked: true })).toHaveValue(value);
}

/** Rates every outcome on every criterion, one criterion at a time, by the anchor texts, and stops before handing in. */
export async function rateAll(
  page: Page,
  person: TypedCandidate,
  reviewer: 0 | 1,
  note: string,
): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  for (const [at, criterion] of CRITERIA.entries()) {
    for (const [index, { statement, levels }] of person.outcomes.entries()) {
      const level = levels[reviewer].charAt(at);
      await expect(heading).toHaveText(statement);
      await choose(page, `Level on ${criterion}`, anchorOf(at, level), level === "-" ? "none" : level);
      if ((index === 0 && level !== "-") || Number(level) > 2)
        await page.getByLabel("Why this level").fill(note);
      await page.getByRole("button", { name: /^(Next outcome|Next criterion|To the end)/ }).click();
    }
  }
  await expect(heading).toHaveText("Everything is rated");
  const { expertise } = person;
  const words = expertise === null ? "Cannot tell" : (EXPERTISE_LEVELS[expertise] as string);
  await choose(page, "Domain expertise", words, expertise === null ? "none" : String(expertise));
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("Saved");
}

/** Hands in what was rated, and keeps all of it once name and certificates are shown; a link leads on. */
export async function handIn(page: Page, person: TypedCandidate): Promise<void> {
  const hand = { name: "Hand in", exact: true };
  await page.getByRole("button", hand).click();
  await page.getByRole("alertdialog").getByRole("button", hand).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/ratings? (is|are) in$/);
  await expect(page.getByRole("heading", { name: person.name })).toBeVisible();
  await keepAll(page);
}

/** Says that the certificates change nothing. */
export async function keepAll(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await expect(page.getByRole("radio", { name: /^No, keep/ })).toBeChecked();
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.getByRole("navigation", { name: "Go on" })).toBeVisible();
}

/** From what follows a review to the next desk, or back to the queue when none is left. */
export async function goOn(page: Page): Promise<void> {
  const isLeft = page
    .getByRole("radiogroup")
    .or(page.getByRole("heading", { name: "No review waits for you" }));
  await page.getByRole("navigation", { name: "Go on" }).getByRole("link").first().click();
  await expect(isLeft.first()).toBeVisible();
}

/** What these pages hold for this person, loaded anew as they come from the server, in a tab of its own. */
export async function contentOf(page: Page, paths: readonly string[]): Promise<string> {
  const tab = await page.context().newPage();
  const texts: string[] = [];
  for (const path of paths) {
    await tab.goto(path);
    await expect(tab.getByRole("heading", { level: 1 })).toBeVisible();
    texts.push(await tab.content());
  }
  await tab.close();
  return texts.join("\n");
}
