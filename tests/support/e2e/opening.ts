import { expect, type Page } from "@playwright/test";
import { openFromSidebar, openOpening, openTab } from "./await-app";

interface TypedOpening {
  /** The template's own name. */
  readonly template: string;
  readonly title: string;
  readonly location: string;
  readonly hiringManager: string;
}

/** Drafts an opening from a template: the brief with all four answers, and how much certificates can count. */
export async function draftOpening(page: Page, opening: TypedOpening): Promise<void> {
  await openFromSidebar(page, "Openings");
  await page.getByRole("link", { name: "New opening" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${opening.template}`) })
    .click();
  const brief = page.getByRole("form", { name: "Brief" });
  await brief.getByLabel("Title").fill(opening.title);
  await brief.getByLabel("Location").fill(opening.location);
  await brief.getByLabel("Hiring manager").selectOption(opening.hiringManager);
  const goals = brief.getByLabel("What this role is for");
  await goals.fill(`${await goals.inputValue()} Claims from the new branch come on top from March.`);
  await expect(brief.getByLabel("What holds the team back")).not.toBeEmpty();
  await expect(brief.getByLabel("How success is measured")).not.toBeEmpty();
  await brief.getByRole("spinbutton", { name: "How much the role expects AI" }).fill("80");
  const values = brief.getByRole("slider", { name: /^How much you really value certificates/ });
  await values.press("Shift+ArrowLeft");
  await expect(brief.getByRole("spinbutton", { name: "How much you really value certificates" })).toHaveValue(
    "70",
  );
  await brief.getByRole("button", { name: /^Save the draft/ }).click();
  await page.waitForURL("**/brief");
}

/** Answers the question of the brief no template can answer, and opens the role. */
export async function openRole(page: Page): Promise<void> {
  await openTab(page, "Brief");
  const brief = page.getByRole("form", { name: "Brief" });
  const open = brief.getByRole("button", { name: "Open the role" });
  await open.click();
  await expect(brief.getByLabel("The team’s AI skill level")).toHaveAttribute("aria-invalid", "true");
  await brief.getByLabel("The team’s AI skill level").selectOption("Trying things out");
  await open.click();
  await expect(open).toBeHidden();
}

/** Puts people on the panel as reviewers. */
export async function choosePanel(page: Page, reviewers: readonly string[]): Promise<void> {
  await openTab(page, "Panel");
  for (const name of reviewers) await page.getByLabel(`Place of ${name}`).selectOption("Reviews");
  await page.getByRole("button", { name: /^Save the panel/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
}

/** Sets in which order the candidates of an opening are reviewed. */
export async function setOrder(page: Page, order: string): Promise<void> {
  await openTab(page, "Panel");
  const form = page.getByRole("form", { name: "How reviewing goes" });
  await form.getByLabel("Order", { exact: true }).selectOption(order);
  await form.getByRole("button", { name: "Save how reviewing goes" }).click();
  await expect(page.getByText("Saved how reviewing goes")).toBeVisible();
}

/** Sets what each criterion of an opening weighs, in per cent. */
export async function setWeights(
  page: Page,
  opening: string,
  weights: Readonly<Record<string, number>>,
): Promise<void> {
  await openOpening(page, opening);
  await openTab(page, "Rubric");
  for (const [criterion, weight] of Object.entries(weights)) {
    await page.getByRole("spinbutton", { name: `Weight of ${criterion}` }).fill(String(weight));
  }
  await expect(page.getByText("The weights make 100 %.")).toBeVisible();
  await page.getByRole("button", { name: /^Save the rubric/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
}
