import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { awaitDesk, chosen, saveState, sureness } from "@/tests/support/e2e/desk";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

async function makeRole(candidates: number) {
  const { actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "REVIEWER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: actors.REVIEWER, isReviewing: true }],
  });
  const applicationIds: string[] = [];
  for (let made = 0; made < candidates; made += 1) {
    const application = await makeApplication(opening);
    await makeOutcome(application);
    applicationIds.push(application.id);
  }
  const reviewer = actors.REVIEWER;
  const ratings = () =>
    store().rating.findMany({
      where: { review: { memberId: reviewer.memberId } },
      orderBy: { ratedAt: "asc" },
      select: { level: true, note: true, confidence: true, version: true },
    });
  return { reviewer, opening, application: applicationIds[0] as string, ratings };
}

async function rate(page: Page, key: string): Promise<void> {
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press(key);
  await expect(chosen(page)).toHaveValue(key);
}

const isRating = (url: URL) => url.pathname.includes("review.rate");

test("offline in the middle, the browser closed and opened again: nothing is lost", async ({
  page,
  context,
  signIn,
  allowConsole,
}) => {
  allowConsole(/net::ERR_|Failed to fetch/);
  const { reviewer, opening, ratings } = await makeRole(3);
  await signIn(reviewer);
  await page.goto(`/review/opening/${opening.id}`);
  await awaitDesk(page);
  for (const _ of [1, 2, 3]) {
    await rate(page, "1");
    await page.keyboard.press("Enter");
  }
  await expect(saveState(page)).toHaveText("Saved");

  await test.step("rating goes on without a connection, on candidates already read", async () => {
    await context.setOffline(true);
    await rate(page, "2");
    await page.keyboard.press("m");
    await page.keyboard.type("As the record shows");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await rate(page, "0");
    await page.keyboard.press("c");
    await expect(sureness(page)).toHaveValue("HIGH");
    await expect(saveState(page)).toHaveText(/Kept on this device|Not saved yet/);
    await expect(page.getByText("kept on this device and sent as soon as")).toBeVisible();
    expect(await ratings()).toHaveLength(3);
  });

  await test.step("after the window is gone and another one opens, all of it arrives", async () => {
    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto(`/review/opening/${opening.id}`);
    await expect.poll(async () => (await ratings()).length).toBe(5);
    const stored = await ratings();
    expect(stored.filter(({ level }) => level === 1)).toHaveLength(3);
    expect(stored.filter(({ level }) => level === 2)).toMatchObject([{ note: "As the record shows" }]);
    expect(stored.filter(({ level }) => level === 0)).toMatchObject([{ confidence: "HIGH" }]);
    await expect(saveState(later)).toHaveText("Saved");
  });
});

test("what is typed while offline is sent by itself once the connection is back", async ({
  page,
  context,
  signIn,
  allowConsole,
}) => {
  allowConsole(/net::ERR_|Failed to fetch/);
  const { reviewer, application, ratings } = await makeRole(1);
  await signIn(reviewer);
  await page.goto(`/review/${application}`);
  await awaitDesk(page);
  await context.setOffline(true);
  await rate(page, "2");
  await expect(saveState(page)).toHaveText("Kept on this device");
  await context.setOffline(false);
  await expect(saveState(page)).toHaveText("Saved");
  expect(await ratings()).toMatchObject([{ level: 2, version: 1 }]);
});

test("a note stands on the server within two seconds of its last letter", async ({ page, signIn }) => {
  const { reviewer, application, ratings } = await makeRole(1);
  await signIn(reviewer);
  await page.goto(`/review/${application}`);
  await awaitDesk(page);
  await rate(page, "2");
  await page.keyboard.press("m");
  await page.keyboard.type("Halved the time");
  await expect
    .poll(async () => (await ratings())[0]?.note, { timeout: 2000, intervals: [100] })
    .toBe("Halved the time");
});

test("what one window stores shows in the other at once", async ({ page, context, signIn }) => {
  const { reviewer, application, ratings } = await makeRole(1);
  await signIn(reviewer);
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(`/review/${application}`);
    await awaitDesk(each);
  }
  await page.keyboard.press("1");
  await expect(chosen(other)).toHaveValue("1");
  await other.keyboard.press("3");
  await expect(chosen(page)).toHaveValue("3");
  await expect(other.getByRole("alertdialog")).toHaveCount(0);
  await expect.poll(ratings).toMatchObject([{ level: 3, version: 2 }]);
});

test("two windows that answer differently while one is cut off both show, and one is chosen", async ({
  page,
  context,
  signIn,
  allowConsole,
}) => {
  allowConsole(/net::ERR_|Failed to fetch/);
  const { reviewer, application, ratings } = await makeRole(1);
  await signIn(reviewer);
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(`/review/${application}`);
    await awaitDesk(each);
  }
  await other.route(isRating, (route) => route.abort());
  await other.keyboard.press("3");
  await expect(saveState(other)).toHaveText("Kept on this device");
  await page.keyboard.press("1");
  await expect(saveState(page)).toHaveText("Saved");
  await other.unroute(isRating);
  const question = other.getByRole("alertdialog");
  await expect(question).toContainText("You answered this somewhere else too");
  await expect(question).toContainText("How sure");
  await question.getByRole("button", { name: "Keep this one" }).press("Enter");
  await expect(saveState(other)).toHaveText("Saved");
  expect(await ratings()).toMatchObject([{ level: 3, version: 2 }]);
  await expect(chosen(page)).toHaveValue("3");
});

test("two devices that change different things of one answer are put together without a question", async ({
  page,
  anotherBrowser,
  signIn,
}) => {
  const { reviewer, application, ratings } = await makeRole(1);
  await signIn(reviewer);
  const phone = await anotherBrowser();
  await signIn(reviewer, phone.context());
  for (const each of [page, phone]) {
    await each.goto(`/review/${application}`);
    await awaitDesk(each);
  }
  await page.keyboard.press("2");
  await expect(saveState(page)).toHaveText("Saved");
  await phone.keyboard.press("c");
  await expect(sureness(phone)).toHaveValue("HIGH");
  await phone.keyboard.press("2");
  await expect(saveState(phone)).toHaveText("Saved");
  await expect(phone.getByRole("alertdialog")).toHaveCount(0);
  await expect.poll(ratings).toMatchObject([{ level: 2, confidence: "HIGH", version: 2 }]);
});
