import { expect, type Locator } from "@playwright/test";

/** What a screen prints with so many decimals, as a whole number, so that sums are exact: "44.4" is 444. */
export function wholeOf(printed: string, decimals: number): number {
  expect(printed).toMatch(new RegExp(`^\\d+\\.\\d{${decimals}}$`));
  return Math.round(Number(printed) * 10 ** decimals);
}

/** The one number printed here, as a whole number. */
export async function numberOn(locator: Locator, decimals: number): Promise<number> {
  return wholeOf((await locator.textContent()) ?? "", decimals);
}

/** All numbers printed here, summed as whole numbers. */
export async function sumOn(locator: Locator, decimals: number): Promise<number> {
  const printed = await locator.allTextContents();
  return printed.reduce((sum, text) => sum + wholeOf(text, decimals), 0);
}
