import type { Page } from "@playwright/test";
import { CHECK_VERDICTS, type CheckStatus, type CheckVerdict } from "@/domain/evidence-check";
import type { Actor } from "@/server/actor";
import { expect, test } from "@/tests/support/e2e";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { supportByScript } from "@/tests/support/score-script";
import { store } from "@/tests/support/store";

const STATUS_WORDS: Record<CheckStatus, RegExp> = {
  CHECKED: /^Checked by /,
  PARTLY: /^Supports part of it, checked by /,
  DISPUTED: /^Disputed by /,
  UNCHECKED: /^Nobody has checked it/,
};
const STATUSES: Record<CheckVerdict, CheckStatus> = {
  SUPPORTS: "CHECKED",
  SUPPORTS_PARTLY: "PARTLY",
  DOES_NOT_SUPPORT: "DISPUTED",
  CANNOT_TELL: "UNCHECKED",
};

interface Case {
  readonly recruiter: Actor;
  readonly admin: Actor;
  readonly openingId: string;
  readonly evidenceId: string;
  readonly path: string;
}

/** A rated outcome of Ben's with one export that nobody has checked. */
async function makeCase(): Promise<Case> {
  const { actors, organization } = await makeOrganization({
    roles: ["RECRUITER", "HIRING_MANAGER", "ADMIN"],
  });
  const reviewer = await makeMember(organization, "REVIEWER");
  const opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: reviewer, isReviewing: true }],
  });
  const application = await makeApplication(opening, { name: "Ben Okoro" });
  const outcome = await makeOutcome(application, {
    statement: "Replies go out within 17 hours",
    metric: "Time to reply",
    unit: "hours",
    baseline: 41,
    after: 17,
    evidence: [{ kind: "SYSTEM_RECORD" }],
  });
  await makeSubmittedReview(reviewer, opening, application, { [outcome.id]: [3, 2, 4, 1] });
  const evidenceId = outcome.evidenceIds[0] ?? "";
  const path = `/openings/${opening.id}/applications/${application.id}/evidence/${evidenceId}/check`;
  return { recruiter: actors.RECRUITER, admin: actors.ADMIN, openingId: opening.id, evidenceId, path };
}

/** The points that `npm run score` gives for what the server says is stored now. */
async function scriptPoints(page: Page, evidenceId: string): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ evidenceId }));
  const answer = await page.request.get(`/api/trpc/evidence.checkDesk?input=${input}`);
  const { policy, candidate } = (await answer.json()).result.data;
  return ((await supportByScript(policy, candidate)) * 100).toFixed(1);
}

/** Waits until the page listens to its keys, then answers. */
async function answer(page: Page, verdict: CheckVerdict): Promise<void> {
  const key = String(CHECK_VERDICTS.indexOf(verdict) + 1);
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(page.getByRole("radio", { checked: true })).toHaveValue(verdict, { timeout: 500 });
  }).toPass();
}

/** What stands behind "points": "12.3", or "12.3 → 45.6". */
function shownPoints(page: Page) {
  return page.getByRole("form", { name: "Check" }).getByText(/^\d+\.\d( → \d+\.\d)?$/);
}

for (const verdict of CHECK_VERDICTS) {
  test(`${verdict} by keyboard: the points before and after are those of the score script`, async ({
    page,
    signIn,
  }) => {
    const { recruiter, evidenceId, path } = await makeCase();
    await signIn(recruiter);
    await page.goto(path);
    await expect(page.getByRole("region", { name: "The claim" })).toContainText(
      "Replies go out within 17 hours",
    );
    const before = await scriptPoints(page, evidenceId);
    await answer(page, verdict);
    await expect(shownPoints(page).last()).toHaveText(new RegExp(`^${before.replace(".", "\\.")} → `));
    const after = (await shownPoints(page).last().textContent())?.split(" → ")[1];
    if (verdict !== "SUPPORTS") {
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(page.getByLabel("Note")).toBeFocused();
      await expect(page.getByLabel("Note")).toHaveAttribute("aria-invalid", "true");
      await page.keyboard.type("Only June is in it.");
    }
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page).toHaveURL(/\/outcomes\//);
    await expect(page.getByRole("region", { name: STATUS_WORDS[STATUSES[verdict]] })).toBeVisible();
    expect(await scriptPoints(page, evidenceId)).toBe(after);
  });
}

test("two people: the first check waits for the second, and a check is undone at once", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const { recruiter, admin, openingId, path } = await makeCase();
  await signIn(recruiter);
  await page.goto(`/openings/${openingId}/brief`);
  await page.getByRole("radio", { name: /^Two/ }).click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await page.goto(path);
  await answer(page, "SUPPORTS");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("region", { name: "1 of 2 people have checked it" })).toBeVisible();

  const other = await anotherBrowser();
  await signIn(admin, other.context());
  await other.goto(path);
  await answer(other, "SUPPORTS");
  await other.keyboard.press("ControlOrMeta+Enter");
  await expect(other.getByRole("region", { name: STATUS_WORDS.CHECKED })).toBeVisible();
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(other.getByRole("region", { name: "1 of 2 people have checked it" })).toBeVisible();
});

test("an outcome found false while it is checked stays, and weighs against", async ({ page, signIn }) => {
  const { recruiter, evidenceId, path } = await makeCase();
  await signIn(recruiter);
  await page.goto(path);
  await page.getByRole("button", { name: /^This outcome is false/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Mark as found false" }).click();
  await expect(dialog.getByText("Say why.")).toBeVisible();
  await dialog.getByLabel("Why").fill("The export belongs to another team.");
  await dialog.getByRole("button", { name: "Mark as found false" }).click();
  await expect(page.getByText("Found false", { exact: true })).toBeVisible();
  const { outcome } = await store().evidence.findUniqueOrThrow({
    where: { id: evidenceId },
    include: { outcome: true },
  });
  expect(outcome.status).toBe("REFUTED");
});
