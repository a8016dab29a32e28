import { expect, type Locator, type Page } from "@playwright/test";

/** A signed number as printed, in tenths: "−0.4" is −4. */
function tenthsOf(printed: string): number {
  expect(printed).toMatch(/^([+−]\d+\.\d|0\.0)$/);
  return Math.round(Number(printed.replace("+", "").replace("−", "-")) * 10);
}

async function tenthsIn(cells: Locator): Promise<(number | null)[]> {
  const printed = await cells.allTextContents();
  return printed.map((text) => (text === "" ? null : tenthsOf(text)));
}

function sum(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
}

/**
 * Reads the table of what the difference between two is made of: rows sum to their last cell, columns to the foot, and the foot to
 * the difference. Answers the difference in tenths of a point.
 */
export async function addUpDifference(page: Page): Promise<number> {
  const table = page.getByRole("region", { name: "What the difference is made of" }).getByRole("table");
  const rows = await table.locator("tr[data-side]").all();
  expect(rows.length).toBeGreaterThan(1);
  const read: (number | null)[][] = [];
  for (const row of rows) read.push(await tenthsIn(row.getByRole("cell")));
  const foot = await tenthsIn(table.locator("tfoot").getByRole("cell"));
  for (const row of read) {
    expect(row).toHaveLength(foot.length);
    expect(sum(row.slice(0, -1))).toBe(row.at(-1));
  }
  foot.forEach((whole, column) => {
    expect(sum(read.map((row) => row[column])), `column ${column}`).toBe(whole);
  });
  const sizes = read.map((row) => Math.abs(row.at(-1) ?? 0));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sum(foot.slice(0, -1))).toBe(foot.at(-1));
  return foot.at(-1) ?? 0;
}

/** Opens every part of the difference; what is inside by criterion sums to the part. */
export async function openDifference(page: Page): Promise<void> {
  const section = page.getByRole("region", { name: "What the difference is made of", exact: true });
  for (const row of await section.locator("tr[data-side]").all()) {
    await row.getByRole("button").click();
    const title = (await row.getByRole("button").textContent()) ?? "";
    const inside = section.getByRole("region", { name: `${title}, evidence and levels` }).first();
    await expect(inside).toBeVisible();
    const within = await tenthsIn(inside.getByRole("link", { name: /points for / }));
    expect(sum(within), title).toBe((await tenthsIn(row.getByRole("cell"))).at(-1));
    await row.getByRole("button").click();
    await expect(inside).toBeHidden();
  }
}
