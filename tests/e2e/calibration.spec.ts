import type { Page } from "@playwright/test";
import { samplesOf } from "@/domain/calibration/samples";
import { candidateA } from "@/domain/calibration/samples/candidate-a";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const FAMILY = "operations-analyst";
const STATEMENT = "Claims are answered within a day";

/** An opening that asks its reviewers to calibrate, with one candidate to review. */
async function makeRequiringOpening() {
  const { actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "REVIEWER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER, {
    title: "Claims analyst",
    panel: [{ actor: actors.REVIEWER, isReviewing: true }],
  });
  await store().opening.update({
    where: { id: opening.id },
    data: { requiresCalibration: true, templateKey: FAMILY },
  });
  const application = await makeApplication(opening);
  await makeOutcome(application, { statement: STATEMENT });
  return { reviewer: actors.REVIEWER, application };
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const chosen = (page: Page) => page.getByRole("radio", { checked: true });

/** Presses a key until the desk listens to it; pressing it again changes nothing. */
async function pressUntil(page: Page, key: string, isThere: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await isThere();
  }).toPass();
}

/** Answers the questions of one sample in their order, and goes on to its reference levels. */
async function rateSample(page: Page, keys: readonly string[]): Promise<void> {
  for (const [index, key] of keys.entries()) {
    await expect(chosen(page)).toHaveCount(0);
    const value = key === "n" ? "none" : key;
    await pressUntil(page, key, () => expect(chosen(page)).toHaveValue(value, { timeout: 1000 }));
    if (index === keys.length - 1) await expect(page.getByRole("button", { name: /^Compare/ })).toBeVisible();
    await page.keyboard.press("Enter");
  }
  await expect(heading(page)).toHaveText(/^You and the reference agree on/);
}

test("a reviewer calibrates on four samples by keyboard alone, and only then reviews", async ({
  page,
  signIn,
}) => {
  const { reviewer, application } = await makeRequiringOpening();
  await signIn(reviewer);

  await test.step("the queue says so first, and the review is not open", async () => {
    await page.goto("/reviews");
    await expect(page.getByRole("list", { name: "To calibrate" })).toContainText(
      "Calibrate first: four samples, about 24 minutes",
    );
    await expect(page.getByRole("list", { name: "To calibrate" })).toContainText(
      "Claims analyst asks for it",
    );
    await page.goto(`/review/${application.id}`);
    await expect(heading(page)).toHaveText("Calibrate first, then this review opens");
    expect(await page.content()).not.toContain(STATEMENT);
    await pressUntil(page, "Enter", () => expect(page).toHaveURL(/\/calibration\//, { timeout: 5000 }));
  });

  await test.step("Candidate A, with no reference in sight before the last answer is given", async () => {
    await expect(heading(page)).toHaveText(candidateA.outcomes[0]?.statement ?? "");
    expect(await page.content()).not.toContain(candidateA.hidden);
    await rateSample(page, ["n", "1", "2", "n"]);
    await expect(heading(page)).toHaveText("You and the reference agree on 3 of 4");
    await expect(page.getByRole("row").nth(1)).toContainText("one level higher");
    await expect(page.getByText(candidateA.hidden)).toBeVisible();
    await page.keyboard.press("Enter");
  });

  await test.step("Candidate B; what was answered is there after the page is loaded again", async () => {
    await rateSomeOfB(page);
    await page.reload();
    await rateSample(
      page,
      Array.from({ length: 13 }, () => "2"),
    );
    await expect(heading(page)).toHaveText(
      "You and the reference agree on 7 of 16; 4 times you give a level where nothing is shown: leave those blank",
    );
    await page.keyboard.press("Enter");
  });

  await test.step("the two written for the role, and what all four say", async () => {
    await rateSample(page, ["2", "2", "2", "2", "n", "2", "1", "0"]);
    await page.keyboard.press("Enter");
    await rateSample(page, ["0", "2", "1", "2", "n", "4", "n", "3"]);
    await expect(heading(page)).toHaveText("You and the reference agree on all 8");
    await page.keyboard.press("Enter");
    await expect(page.getByText("All four samples")).toBeVisible();
    await expect(heading(page)).toHaveText(/^You and the reference agree on \d+ of 36/);
  });

  await test.step("the review is open", async () => {
    const stored = await store().calibration.findFirstOrThrow({ where: { memberId: reviewer.memberId } });
    expect(stored.completedAt).not.toBeNull();
    expect(Object.keys(stored.answers as object)).toHaveLength(
      (samplesOf(FAMILY) ?? []).reduce((sum, { outcomes }) => sum + outcomes.length * 4, 0),
    );
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/reviews$/);
    await expect(page.getByRole("list", { name: "To calibrate" })).toHaveCount(0);
    await page.goto(`/review/${application.id}`);
    await expect(heading(page)).toHaveText(STATEMENT);
  });
});

/** The first three of Candidate B's sixteen questions. */
async function rateSomeOfB(page: Page): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    await expect(chosen(page)).toHaveCount(0);
    await pressUntil(page, "2", () => expect(chosen(page)).toHaveValue("2", { timeout: 1000 }));
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("Saved");
}
