import type { Page } from "@playwright/test";
import { axeFindingsInBothThemes } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/e2e";
import { openScreen, sidewaysScroll } from "@/tests/support/open-screen";
import { SCREENS, screenNamed } from "@/tests/support/screens";

const PHONES = [390, 320];

async function expectNoFindings(page: Page): Promise<void> {
  expect.soft(await axeFindingsInBothThemes(page)).toEqual([]);
}

for (const screen of SCREENS) {
  test(`${screen.name} is accessible in both themes and fits a phone`, async ({
    pageOf,
    signIn,
    allowConsole,
  }) => {
    if (screen.says) allowConsole(screen.says);
    const page = await pageOf(screen.as ?? "nobody");
    await openScreen(page, signIn, screen);
    await expectNoFindings(page);
    for (const width of PHONES) {
      await page.setViewportSize({ width, height: 844 });
      // What is opened holds the page as wide as it was then, so on a phone it is opened there.
      if (screen.press) await openScreen(page, signIn, screen);
      expect.soft(await sidewaysScroll(page), `${width} px`).toBe(0);
    }
  });
}

/** Does something until it shows; the first tries can come before the page listens. */
async function until(shown: ReturnType<Page["getByRole"]>, act: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (!(await shown.isVisible())) await act();
    await expect(shown).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test("the palette is accessible, empty and with what it found", async ({ page, signIn }) => {
  await openScreen(page, signIn, screenNamed("openings-recruiter"));
  await until(page.getByRole("dialog"), () => page.keyboard.press("ControlOrMeta+k"));
  await expectNoFindings(page);
  await page.keyboard.type("ben");
  await expect(page.getByRole("option", { name: /Ben Okoro/ }).first()).toBeVisible();
  await expectNoFindings(page);
});

test("the list of keys is accessible", async ({ page, signIn }) => {
  await openScreen(page, signIn, screenNamed("openings-recruiter"));
  await until(page.getByRole("dialog", { name: "Keys" }), () => page.keyboard.press("?"));
  await expectNoFindings(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test("a question before something is removed is accessible", async ({ page, signIn }) => {
  await openScreen(page, signIn, screenNamed("certificate"));
  const question = page.getByRole("alertdialog", { name: "Remove this certificate?" });
  await until(question, () => page.getByRole("button", { name: "Remove", exact: true }).click());
  await expectNoFindings(page);
});

test("an opened criterion of a comparison is accessible", async ({ page, signIn }) => {
  await openScreen(page, signIn, screenNamed("compare"));
  const opened = page.getByRole("button", { expanded: true });
  await until(opened.first(), () => page.keyboard.press("1"));
  await expectNoFindings(page);
});

test("the menu of a phone is accessible", async ({ page, signIn }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openScreen(page, signIn, screenNamed("openings-recruiter"));
  const menu = page.getByRole("dialog", { name: "Menu" });
  await until(menu, () => page.getByRole("button", { name: "Menu" }).click());
  await expect(menu.getByRole("link", { name: "Candidates" })).toBeVisible();
  await expectNoFindings(page);
});
