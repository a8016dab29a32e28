import { expect, type Locator, type Page } from "@playwright/test";
import { openOpening, openTab } from "./await-app";
import { numberOn, sumOn, wholeOf } from "./printed";
import { CRITERIA } from "./typed-candidate";

/** Puts two people side by side, the first one as A. */
export async function comparePair(
  page: Page,
  opening: string,
  names: readonly [string, string],
): Promise<void> {
  await openOpening(page, opening);
  await openTab(page, "Compare");
  for (const name of names) await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
  // The tab above is called the same.
  await page.getByRole("main").getByRole("link", { name: "Compare", exact: true }).last().click();
  const compared = page.getByRole("list", { name: "Who is compared" });
  for (const name of names) await expect(compared.getByRole("link", { name, exact: true })).toBeVisible();
}

/** The support of one side as printed under the criteria, and the way into it. */
export function supportLink(page: Page, name: string): Locator {
  return page.getByRole("link", { name: new RegExp(`points: what ${name}’s support rests on$`) });
}

/** One side of one opened criterion: its sources sum to its points, which are answered in tenths. */
async function addCriterion(page: Page, criterion: string, name: string): Promise<number> {
  const points = page.getByRole("button", { name: new RegExp(`points for ${criterion}, ${name}$`) });
  const drill = page.getByRole("region", { name: `${criterion}, what the points are made of` });
  await expect(drill).toBeVisible();
  const sources = drill.getByRole("list", { name: new RegExp(`^${name}, ${criterion}:`) });
  if ((await points.count()) === 0) {
    await expect(sources).toBeHidden();
    return 0;
  }
  const printed = await numberOn(points, 1);
  expect(await sumOn(sources.getByRole("link", { name: /points: / }), 1), `${criterion}, ${name}`).toBe(
    printed,
  );
  return printed;
}

/** Opens every criterion: sources sum to criteria, and criteria to each side's support, to the last printed digit. */
export async function addUpCriteria(page: Page, names: readonly string[]): Promise<void> {
  const sums = new Map(names.map((name) => [name, 0]));
  for (const criterion of CRITERIA) {
    await page.getByRole("button", { name: new RegExp(`^${criterion}`) }).click();
    for (const name of names) {
      sums.set(name, (sums.get(name) ?? 0) + (await addCriterion(page, criterion, name)));
    }
  }
  for (const [name, sum] of sums) expect(await numberOn(supportLink(page, name), 1)).toBe(sum);
}

/** The balance as a table: each side's blocks sum to its support. Answers the supports as printed, by letter. */
export async function addUpBalance(page: Page): Promise<Record<string, string>> {
  const table = page.getByRole("table", { name: "What is on the balance" });
  await page.getByText("Show as table").click();
  await expect(table).toBeVisible();
  const blocks: Record<string, number> = {};
  const supports: Record<string, string> = {};
  for (const row of await table
    .getByRole("row")
    .filter({ has: page.getByRole("cell") })
    .all()) {
    const [letter = "", , kind = "", points = ""] = await row.getByRole("cell").allTextContents();
    if (kind.startsWith("Support")) supports[letter] = points;
    else blocks[letter] = (blocks[letter] ?? 0) + wholeOf(points, 1);
  }
  expect(Object.keys(supports)).toEqual(["A", "B"]);
  for (const [letter, support] of Object.entries(supports)) {
    expect(blocks[letter] ?? 0, `blocks of ${letter}`).toBe(wholeOf(support, 1));
  }
  return supports;
}
