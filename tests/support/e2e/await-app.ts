import { expect, type Page } from "@playwright/test";

/**
 * Waits until the app listens to its keys. Before that a link would load the next page as a whole, and what is typed
 * there at once could be lost; afterwards every page opens within the app.
 */
export async function awaitApp(page: Page): Promise<void> {
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(keys).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
}

/** Opens a page of the sidebar by its name, such as "My reviews". */
export async function openFromSidebar(page: Page, name: string): Promise<void> {
  const sidebar = page.getByRole("complementary", { name: "Sidebar" });
  await sidebar.getByRole("link", { name: new RegExp(`^${name}`) }).click();
}

export type OpeningTab = "Ranking" | "Compare" | "Reviews" | "Brief" | "Rubric" | "Panel" | "Decision";

/** Opens a tab of the opening one is in. */
export async function openTab(page: Page, tab: OpeningTab): Promise<void> {
  const tabs = page.getByRole("navigation", { name: "Opening", exact: true });
  const link = tabs.getByRole("link", { name: new RegExp(`^${tab}`) });
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
}

/** Opens an opening from the list of all openings. */
export async function openOpening(page: Page, title: string): Promise<void> {
  await openFromSidebar(page, "Openings");
  const list = page.getByRole("region", { name: "Openings", exact: true });
  await list.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}
