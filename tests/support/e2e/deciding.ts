import { expect, type Page } from "@playwright/test";
import { numberOn, sumOn } from "./printed";

interface TypedDecision {
  readonly about: string;
  readonly kind: "Offer" | "Hold" | "Not chosen";
  readonly title: string;
  readonly why: string;
  /** Statements of outcomes of whom it is about. */
  readonly cites: readonly string[];
}

/** Writes a decision on the decision tab and records it; refused until it gives reasons. Ends on its record. */
export async function decide(page: Page, decision: TypedDecision): Promise<void> {
  const about = page.getByRole("combobox", { name: "About" });
  const option = about.getByRole("option", { name: new RegExp(`^${decision.about},`) });
  await about.selectOption((await option.textContent()) as string);
  await page.getByRole("radio", { name: decision.kind, exact: true }).check();
  const record = page.getByRole("button", { name: /^Record the decision/ });
  await record.click();
  const why = page.getByRole("textbox", { name: "Why" });
  await expect(why).toHaveAttribute("aria-invalid", "true");
  await why.fill(decision.why);
  for (const statement of decision.cites) await page.getByRole("checkbox", { name: statement }).check();
  await record.click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Record it" }).click();
  await page.waitForURL("**/decisions/*");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(decision.title);
  await expect(page.getByText(decision.why)).toBeVisible();
  await addUpSources(page, decision.cites.length);
}

/** On the record, too, the printed parts sum to the support, and what the reasons cite is marked. */
async function addUpSources(page: Page, cited: number): Promise<void> {
  const table = page.getByRole("table").filter({ has: page.getByRole("columnheader", { name: "Source" }) });
  const total = table
    .getByRole("row", { name: /^Support/ })
    .getByRole("cell")
    .last();
  const parts = table.getByRole("link", { name: /open the source$/ });
  expect(await sumOn(parts, 1)).toBe(await numberOn(total, 1));
  await expect(table.getByText("cited", { exact: true })).toHaveCount(cited);
}

/** Recomputes the packet in the browser, then downloads it. Answers the file's path. */
export async function downloadPacket(page: Page, path: string): Promise<string> {
  await page.getByRole("button", { name: "Recompute", exact: true }).click();
  await expect(page.getByText("Recomputed: same to the last digit")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Packet", exact: true }).click();
  await (await download).saveAs(path);
  return path;
}
