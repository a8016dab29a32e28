import type { Page } from "@playwright/test";
import type { Actor } from "@/server/actor";
import { axeFindings } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/e2e";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { sidewaysScroll } from "@/tests/support/open-screen";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeRefereeRequest } from "@/tests/support/referee-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { supportByScript } from "@/tests/support/score-script";
import { store } from "@/tests/support/store";

const PHONE = { width: 390, height: 844 };
const STATEMENT = "Replies go out within 17 hours";

interface Case {
  readonly recruiter: Actor;
  readonly outcomeId: string;
  readonly path: string;
}

/** A rated outcome of Ben's that rests on his word. */
async function makeCase(): Promise<Case> {
  const { actors, organization } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  const reviewer = await makeMember(organization, "REVIEWER");
  const opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: reviewer, isReviewing: true }],
  });
  const application = await makeApplication(opening, { name: "Ben Okoro" });
  const measured = { metric: "Time to reply", unit: "hours", baseline: 41, after: 17 };
  const evidence = [{ kind: "SPECIFIC_SELF_REPORT" as const }];
  const outcome = await makeOutcome(application, { statement: STATEMENT, ...measured, evidence });
  await makeSubmittedReview(reviewer, opening, application, { [outcome.id]: [3, 2, 4, 1] });
  const path = `/openings/${opening.id}/applications/${application.id}/outcomes/${outcome.id}`;
  return { recruiter: actors.RECRUITER, outcomeId: outcome.id, path };
}

async function evidenceOf(outcomeId: string): Promise<string> {
  const where = { outcomeId, kind: "MANAGER_REFERENCE" as const };
  return (await store().evidence.findFirstOrThrow({ where, select: { id: true } })).id;
}

/** The points that `npm run score` gives for what the server says is stored now. */
async function scriptPoints(page: Page, evidenceId: string): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ evidenceId }));
  const answer = await page.request.get(`/api/trpc/evidence.checkDesk?input=${input}`);
  const { policy, candidate } = (await answer.json()).result.data;
  return ((await supportByScript(policy, candidate)) * 100).toFixed(1);
}

/** How strong the outcome is, as its page says: "Strength now … 23". */
async function strengthOn(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const panel = page.getByRole("region", { name: "Strength now" });
  return Number(
    await panel
      .getByText(/^\d{1,3}$/)
      .first()
      .textContent(),
  );
}

async function storedPoints(outcomeId: string): Promise<string> {
  const where = { application: { outcomes: { some: { id: outcomeId } } } };
  return ((await store().score.findFirstOrThrow({ where })).support * 100).toFixed(1);
}

async function open(phone: Page, link: string): Promise<void> {
  await phone.setViewportSize(PHONE);
  await phone.goto(link);
  await expect(phone.getByRole("heading", { level: 1 })).toContainText(
    "asks you to confirm one result of Ben Okoro",
  );
}

/** Opens a dialog as soon as the page listens. */
async function openDialog(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    if (!(await dialog.isVisible()))
      await page.getByRole("button", { name: button }).click({ timeout: 2_000 });
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Chooses as soon as the page listens. */
async function choose(phone: Page, name: string): Promise<void> {
  await expect(async () => {
    await phone.getByText(name).click();
    await expect(phone.getByRole("radio", { name })).toBeChecked({ timeout: 500 });
  }).toPass();
}

test("without a mail server the recruiter passes the link on, and the answer waits for a check", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const { recruiter, outcomeId, path } = await makeCase();
  await signIn(recruiter);
  await page.goto(path);
  const dialog = page.getByRole("dialog");
  await openDialog(page, "Ask a manager or colleague to confirm");
  await dialog.getByLabel("Name", { exact: true }).fill("Jana Weiss");
  await dialog.getByLabel("At the company").fill("Harbour Line");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const link = await dialog.getByLabel("Link", { exact: true }).inputValue();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("region", { name: "Asked to confirm it" })).toContainText("Waiting");

  await page.goto("/outbox");
  await openDialog(page, "Open the message to Jana Weiss");
  await expect(dialog.getByLabel("Link", { exact: true })).toHaveValue(link);
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Mark as passed on" }).click();
  await expect(page.getByRole("list", { name: "Messages, newest first" })).toContainText("Passed on");

  const phone = await anotherBrowser();
  await open(phone, link);
  await expect(phone.getByRole("region", { name: "What is claimed" })).toContainText(STATEMENT);
  await choose(phone, "Yes, it was like that");
  await choose(phone, "I was their manager");
  await phone.getByLabel(/own part/).fill("He wrote the patterns.");
  expect(await axeFindings(phone)).toEqual([]);
  expect(await sidewaysScroll(phone)).toBe(0);
  await phone.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  await phone.goto(link);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("This link is not open");

  await page.goto(path);
  await expect(page.getByRole("region", { name: "Asked to confirm it" })).toContainText("Confirmed on");
  const piece = page.getByRole("article", { name: "Jana Weiss, manager, confirms it" });
  await expect(piece).toContainText("Nobody has checked it");
  expect(await scriptPoints(page, await evidenceOf(outcomeId))).toBe(await storedPoints(outcomeId));
});

test("by a link from their own mailbox a manager's word counts at once, and the strength rises on screen", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const { recruiter, outcomeId, path } = await makeCase();
  const { token } = await makeRefereeRequest(recruiter, outcomeId);
  await signIn(recruiter);
  const before = await strengthOn(page, path);
  const phone = await anotherBrowser();
  await open(phone, `/referee/${token}`);
  await choose(phone, "Yes, it was like that");
  await choose(phone, "I was their manager");
  await phone.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  expect(await strengthOn(page, path)).toBeGreaterThan(before);
  await expect(page.getByRole("article", { name: "Jana Weiss, manager, confirms it" })).toContainText(
    "Answered from @harbour-line.example, which matches the company named.",
  );
  expect(await scriptPoints(page, await evidenceOf(outcomeId))).toBe(await storedPoints(outcomeId));
});

test("what a referee typed is still there after the phone was put away; declining needs nothing more", async ({
  page,
}) => {
  const { recruiter, outcomeId } = await makeCase();
  const { id, token } = await makeRefereeRequest(recruiter, outcomeId);
  await open(page, `/referee/${token}`);
  await choose(page, "In part: something is different");
  await page.getByRole("button", { name: "Send the correction" }).click();
  await expect(page.getByText("Say what is different.")).toBeVisible();
  await page.getByLabel("What is different?").fill("It was twenty hours.");
  await page.reload();
  await expect(page.getByLabel("What is different?")).toHaveValue("It was twenty hours.");
  await choose(page, "I would rather not say");
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  expect(await store().refereeRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({
    answer: "DECLINED",
  });
});
