import { chromium, type Page } from "@playwright/test";
import { browserLaunchOptions } from "@/tests/support/browser";
import { expect, test } from "@/tests/support/e2e";
import { awaitDesk, chosen, saveState } from "@/tests/support/e2e/desk";
import { killBrowser } from "@/tests/support/e2e/kill-browser";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const MINUTE_MS = 60_000;

async function rate(page: Page, key: string): Promise<void> {
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press(key);
  await expect(chosen(page)).toHaveValue(key);
}

test("a minute offline, the browser killed, the laptop opened again: nothing is lost", async ({
  baseURL,
  signIn,
}, info) => {
  const { actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "REVIEWER"] });
  const reviewer = actors.REVIEWER;
  const panel = [{ actor: reviewer, isReviewing: true }];
  const application = await makeApplication(await makeOpening(actors.HIRING_MANAGER, { panel }));
  await makeOutcome(application);
  const ratings = () =>
    store().rating.findMany({
      where: { review: { memberId: reviewer.memberId } },
      orderBy: { level: "asc" },
      select: { level: true, note: true, version: true },
    });
  const profile = info.outputPath("profile");
  const options = { ...(await browserLaunchOptions()), baseURL, locale: "en-GB" };

  const before = await chromium.launchPersistentContext(profile, options);
  await signIn(reviewer, before);
  const page = before.pages()[0] as Page;
  await page.clock.install();
  await page.goto(`/review/${application.id}`);
  await awaitDesk(page);
  await rate(page, "1");
  await expect(saveState(page)).toHaveText("Saved");
  await page.keyboard.press("Enter");

  await before.setOffline(true);
  await rate(page, "3");
  await page.keyboard.press("m");
  await page.keyboard.type("The record shows it");
  await page.keyboard.press("Escape");
  await page.clock.fastForward(MINUTE_MS);
  await expect(saveState(page)).toHaveText(/Kept on this device|Not saved yet/);
  await page.keyboard.press("Enter");
  await rate(page, "2");
  await expect(saveState(page)).toHaveText(/Kept on this device|Not saved yet/);
  expect(await ratings()).toMatchObject([{ level: 1 }]);
  const gone = before.waitForEvent("close");
  await killBrowser(profile);
  await gone;

  const after = await chromium.launchPersistentContext(profile, options);
  // The test's cookie is one of this session only, unlike the product's.
  await signIn(reviewer, after);
  const again = after.pages()[0] as Page;
  await again.goto(`/review/${application.id}`);
  await expect.poll(ratings).toEqual([
    { level: 1, note: "", version: 1 },
    { level: 2, note: "", version: 1 },
    { level: 3, note: "The record shows it", version: expect.any(Number) },
  ]);
  await awaitDesk(again);
  await expect(saveState(again)).toHaveText("Saved");
  await after.close();
});
