import { expect, type Locator, type Page } from "@playwright/test";

/** Waits until the desk listens: M leads into the note, Esc out of it. */
export async function awaitDesk(page: Page): Promise<void> {
  const note = page.getByLabel("Why this level");
  await expect(async () => {
    await page.keyboard.press("m");
    await expect(note).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(note).not.toBeFocused();
}

/** Where the last answer is now: "Saved", "Kept on this device". */
export function saveState(page: Page): Locator {
  return page.getByRole("banner").getByRole("status");
}

/** The level chosen for the question in front. */
export function chosen(page: Page): Locator {
  return page
    .getByRole("radiogroup", { name: /^(Level on|Domain expertise)/ })
    .getByRole("radio", { checked: true });
}

/** How sure the reviewer is said to be. */
export function sureness(page: Page): Locator {
  return page.getByRole("radiogroup", { name: "How sure I am" }).getByRole("radio", { checked: true });
}

/** The number of the candidate in front, as the top of the desk shows it. */
export function shownCandidate(page: Page): Locator {
  return page
    .getByRole("banner")
    .getByText(/^Candidate \d+$/)
    .filter({ visible: true });
}
