import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { awaitDesk, chosen, shownCandidate, sureness } from "@/tests/support/e2e/desk";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

/** An opening whose candidates have so many outcomes each, every one with a system record. */
async function makeRole(outcomeCounts: readonly number[]) {
  const { actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "REVIEWER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: actors.REVIEWER, isReviewing: true }],
  });
  const applicationIds: string[] = [];
  for (const count of outcomeCounts) {
    const application = await makeApplication(opening);
    for (let made = 0; made < count; made += 1)
      await makeOutcome(application, { evidence: [{ kind: "SYSTEM_RECORD" }] });
    applicationIds.push(application.id);
  }
  return { reviewer: actors.REVIEWER, opening, applicationIds };
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const levels = (page: Page) => page.getByRole("radiogroup", { name: /^Level on/ });

/** Gives one level and goes on to the next question. */
async function rate(page: Page, key: string): Promise<void> {
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press(key);
  await expect(chosen(page)).toHaveValue(key === "n" ? "none" : key);
  await page.keyboard.press("Enter");
}

test("one criterion at a time across all candidates, then one review after the other is handed in", async ({
  page,
  signIn,
}) => {
  const { reviewer, opening } = await makeRole([1, 1, 1]);
  await signIn(reviewer);
  await page.goto(`/review/opening/${opening.id}`);
  await awaitDesk(page);

  await test.step("everybody is met once on a criterion before the next one begins", async () => {
    const met: string[] = [];
    const label = await levels(page).getAttribute("aria-label");
    for (const _ of [1, 2, 3]) {
      await expect(levels(page)).toHaveAttribute("aria-label", label as string);
      met.push((await shownCandidate(page).textContent()) as string);
      await rate(page, "2");
    }
    expect(met.sort()).toEqual(["Candidate 1", "Candidate 2", "Candidate 3"]);
    await expect(levels(page)).not.toHaveAttribute("aria-label", label as string);
  });

  await test.step("undo goes back to what it takes back, across candidates", async () => {
    const before = (await shownCandidate(page).textContent()) as string;
    await page.keyboard.press("k");
    await expect(chosen(page)).toHaveValue("2");
    await page.keyboard.press("c");
    await expect(sureness(page)).toHaveValue("HIGH");
    await page.keyboard.press("j");
    await expect(chosen(page)).toHaveCount(0);
    await page.keyboard.press("z");
    await expect(sureness(page)).toHaveValue("MEDIUM");
    await expect(chosen(page)).toHaveValue("2");
    await page.keyboard.press("j");
    await expect(shownCandidate(page)).toHaveText(before);
  });

  await test.step("the other order stands at the same question, and back, and nothing is lost", async () => {
    const who = (await shownCandidate(page).textContent()) as string;
    const label = (await levels(page).getAttribute("aria-label")) as string;
    await page.keyboard.press("1");
    await page.getByRole("link", { name: "Rate one candidate at a time" }).click();
    await expect(page).toHaveURL(/\/review\/[0-9a-f-]{36}\?at=/);
    await expect(shownCandidate(page)).toHaveText(who);
    await expect(levels(page)).toHaveAttribute("aria-label", label);
    await expect(chosen(page)).toHaveValue("1");
    await page.getByRole("link", { name: "Rate one criterion across all candidates" }).click();
    await expect(page).toHaveURL(/\/review\/opening\//);
    await expect(shownCandidate(page)).toHaveText(who);
    await expect(chosen(page)).toHaveValue("1");
    await page.keyboard.press("2");
    await expect(chosen(page)).toHaveValue("2");
    await page.keyboard.press("Enter");
  });

  await test.step("the rest, to the list of what can be handed in", async () => {
    for (let left = 8; left > 0; left -= 1) await rate(page, "2");
    await expect(heading(page)).toHaveText("Everything is rated, three reviews to hand in");
  });

  await test.step("each is handed in by itself, with a question about levels that are all the same", async () => {
    for (const after of [
      "Everything is rated, two reviews",
      "Everything is rated, one review",
      "Every review",
    ]) {
      await page.keyboard.press("Enter");
      await expect(heading(page)).toHaveText("Everything is rated");
      await expect(page.getByText("Every level here is 2, on all criteria.")).toBeVisible();
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(page.getByRole("alertdialog")).toBeVisible();
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(heading(page)).toHaveText(new RegExp(`^${after}`));
    }
  });

  const where = { memberId: reviewer.memberId, submittedAt: { not: null } };
  expect(await store().review.count({ where })).toBe(3);
  const ratings = await store().rating.findMany({ where: { review: where } });
  expect(ratings.map(({ level, confidence }) => `${level} ${confidence}`)).toEqual(
    Array(12).fill("2 MEDIUM"),
  );
});

test("four outcomes on four criteria take a hundred keys at most, notes and handing in included", async ({
  page,
  signIn,
}) => {
  const { reviewer, applicationIds } = await makeRole([4]);
  await signIn(reviewer);
  await page.goto(`/review/${applicationIds[0]}`);
  await awaitDesk(page);
  let keys = 0;
  const press = async (name: string) => {
    await page.keyboard.press(name);
    // Keys held down together count one each.
    keys += name.split("+").length;
  };
  const type = async (text: string) => {
    for (const sign of text) await press(sign);
  };

  for (const level of ["3", "2", "1", "n", "4", "2", "2", "1", "3", "2", "0", "1", "2", "4", "1", "n"]) {
    await expect(chosen(page)).toHaveCount(0);
    await press(level);
    await expect(chosen(page)).toHaveValue(level === "n" ? "none" : level);
    if (Number(level) > 2) {
      await press("m");
      await type("record");
      await press("Escape");
      await expect(page.getByText(/^Above 2, say/)).toBeHidden();
    }
    await press("Enter");
  }
  await expect(heading(page)).toHaveText("Everything is rated");
  await press("3");
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await press("ControlOrMeta+Enter");
  await expect(heading(page)).toHaveText("Your 14 ratings are in");

  console.log(`An application of 4 outcomes on 4 criteria, notes included: ${keys} keys, no mouse.`);
  test.info().annotations.push({ type: "keys", description: String(keys) });
  expect(keys).toBeLessThanOrEqual(100);
  const rated = { review: { memberId: reviewer.memberId, submittedAt: { not: null } } };
  expect(await store().rating.count({ where: rated })).toBe(16);
  expect(await store().rating.count({ where: { ...rated, level: { gt: 2 }, note: "record" } })).toBe(4);
});

test("a level above 2 without a note is asked about before handing in", async ({ page, signIn }) => {
  const { reviewer, applicationIds } = await makeRole([1]);
  await signIn(reviewer);
  await page.goto(`/review/${applicationIds[0]}`);
  await awaitDesk(page);
  for (const level of ["4", "2", "1", "n"]) await rate(page, level);
  await expect(heading(page)).toHaveText("One note is still missing");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  const missing = page.getByRole("heading", { name: "Above 2, still without a note" });
  await page.locator("section").filter({ has: missing }).getByRole("button").click();
  await expect(chosen(page)).toHaveValue("4");
  await page.keyboard.press("m");
  await page.keyboard.type("Very good");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Above 2, say which evidence shows it.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(heading(page)).toHaveText("Everything is rated");
  await expect(page.getByRole("heading", { name: "Above 2, and the note names no evidence" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(heading(page)).toHaveText("Your three ratings are in");
});
