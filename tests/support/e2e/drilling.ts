import { expect, type Locator, type Page } from "@playwright/test";
import { supportLink } from "./comparing";
import { numberOn, sumOn } from "./printed";

/** A table of the open sheet: its rows sum to the last one, "Together". Answers that sum in hundredths. */
async function addTable(table: Locator): Promise<number> {
  const rows = table.getByRole("row");
  await expect(rows.last().getByRole("rowheader")).toHaveText("Together");
  const together = await numberOn(rows.last().getByRole("cell"), 2);
  expect(await sumOn(table.getByRole("cell"), 2)).toBe(2 * together);
  return together;
}

/** Opens each row of a table of the whole sheet; what is inside sums to the number that was opened. */
async function openEach(sheet: Locator, caption: string): Promise<void> {
  const table = sheet.getByRole("table", { name: caption });
  const numbers = table.getByRole("row").getByRole("button");
  for (let index = (await numbers.count()) - 1; index >= 0; index -= 1) {
    const opened = await numberOn(numbers.nth(index), 2);
    await numbers.nth(index).click();
    await expect(sheet.getByRole("heading", { level: 2 })).toHaveText(/^One /);
    const inside = await sheet.getByRole("table").all();
    expect(inside.length).toBeGreaterThan(0);
    for (const one of inside) expect(await addTable(one)).toBe(opened);
    await sheet.getByRole("button", { name: "All of it" }).click();
    await expect(table).toBeVisible();
  }
}

/** Opens somebody's support from the comparison, and every number below it: all of it adds up. Ends on the open sheet. */
export async function addUpDossier(page: Page, name: string): Promise<void> {
  const printed = await numberOn(supportLink(page, name), 1);
  await supportLink(page, name).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("button", { name: /points together$/ }).click();
  const sheet = page.getByRole("dialog");
  const byCriterion = await addTable(sheet.getByRole("table", { name: "By criterion" }));
  expect(await addTable(sheet.getByRole("table", { name: "By source" }))).toBe(byCriterion);
  expect(Math.abs(byCriterion - 10 * printed)).toBeLessThanOrEqual(5);
  await openEach(sheet, "By criterion");
  await openEach(sheet, "By source");
}

interface NamedSources {
  readonly statement: string;
  readonly criterion: string;
  /** Who gave which level, as the sheet says it. */
  readonly levels: Readonly<Record<string, string>>;
  readonly evidence: string;
  readonly checkedBy: string;
}

/** From the open sheet down to the people: who rated an outcome how, and who checked its evidence. */
export async function reachPeople(page: Page, named: NamedSources): Promise<void> {
  const sheet = page.getByRole("dialog");
  const open = (table: RegExp, row: string) =>
    sheet.getByRole("table", { name: table }).getByRole("row", { name: row }).getByRole("button").click();
  await open(/^By source/, named.statement);
  await open(/^By criterion/, named.criterion);
  for (const [reviewer, level] of Object.entries(named.levels)) {
    await expect(sheet.getByRole("listitem").filter({ hasText: reviewer })).toContainText(level);
  }
  await sheet.getByRole("button", { name: /what they rest on$/ }).click();
  await open(/^By evidence/, named.evidence);
  await expect(sheet.getByRole("heading", { name: named.evidence })).toBeVisible();
  await expect(sheet.getByRole("region", { name: `Checked by ${named.checkedBy}` })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
}
