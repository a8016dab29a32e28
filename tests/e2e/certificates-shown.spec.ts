import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { keepAll } from "@/tests/support/e2e/reviewing";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

const STATEMENT = "Renewal letters go out the same day";
const REASON = "The project shows the review step I could not find in the letters.";
const ARGUMENT = "The export of both months convinced me.";

/** Two reviewers who have both handed in, and whom nobody has shown the certificates yet. */
async function makeHandedIn() {
  const { actors, organization } = await makeOrganization({
    roles: ["HIRING_MANAGER", "REVIEWER", "RECRUITER"],
  });
  const second = await makeMember(organization, "REVIEWER", { name: "Jonas Kerr" });
  const panel = [actors.REVIEWER, second].map((actor) => ({ actor, isReviewing: true }));
  const opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  const application = await makeApplication(opening, { name: "Chiara Neri" });
  const evidence = [{ kind: "ARTIFACT" as const, checkedBy: actors.RECRUITER }];
  const { id } = await makeOutcome(application, { statement: STATEMENT, evidence });
  await store().credential.create({
    data: {
      organizationId: opening.organizationId,
      applicationId: application.id,
      title: "AI in Service Operations",
      kind: "GRADED_PROJECT",
      genuineness: "ISSUER_VERIFIED",
      issuedOn: new Date("2026-02-01"),
    },
  });
  const submittedAt = new Date();
  const unanswered = { submittedAt, confirmedAt: null };
  await makeSubmittedReview(actors.REVIEWER, opening, application, { [id]: [2, 2, 1, null] }, unanswered);
  const quiet = { ...unanswered, note: "A quiet expert." };
  await makeSubmittedReview(second, opening, application, { [id]: [4, 2, 3, null] }, quiet);
  return { first: actors.REVIEWER, second, opening, application };
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const rowOf = (page: Page, criterion: string) =>
  page.getByRole("row").filter({ has: page.getByText(criterion, { exact: true }) });

test("certificates are shown to each alone; what they change stays on record; the panel opens with the last", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const { first, second, opening, application } = await makeHandedIn();
  const criterion = opening.criteria[0]?.key.replace("-", " ") ?? "";
  const path = `/review/${application.id}`;
  const other = await anotherBrowser();
  await signIn(first);
  await signIn(second, other.context());

  await test.step("the first is shown the certificates with their own ratings only", async () => {
    await page.goto(path);
    await expect(heading(page)).toHaveText("Your three ratings are in");
    await expect(page.getByRole("heading", { name: "AI in Service Operations" })).toBeVisible();
    expect(await page.content()).not.toMatch(/Jonas Kerr|quiet expert/);
  });

  await test.step("and changes one, which asks for a reason", async () => {
    await page.getByRole("button", { name: `${criterion}, ${STATEMENT}: 2. Change it` }).click();
    await expect(page.getByRole("radio", { name: "Yes, one rating" })).toBeChecked();
    await page.getByLabel(`New level of ${criterion}, ${STATEMENT}`).selectOption("3");
    const finish = page.getByRole("button", { name: "Finish" });
    await finish.click();
    await expect(page.getByText("Say in a sentence what changed your mind.")).toBeVisible();
    await page.getByLabel(`Reason for the change of ${criterion}, ${STATEMENT}`).fill(REASON);
    await finish.click();
    await expect(heading(page)).toHaveText("Yours is in");
  });

  await test.step("then it is sealed, and nothing says how far the other is", async () => {
    await expect(page.getByText("The others’ ratings open when the panel has finished.")).toBeVisible();
    expect(await page.content()).not.toMatch(/Jonas Kerr|quiet expert|\d of \d/);
    const dossier = await page.context().newPage();
    await dossier.goto(`/openings/${opening.id}/applications/${application.id}`);
    await expect(heading(dossier)).toHaveText("Not open to you yet");
    await dossier.close();
  });

  await test.step("the second keeps all, and with that the panel opens, disagreement first", async () => {
    await other.goto(path);
    await expect(heading(other)).toHaveText("Your three ratings are in");
    expect(await other.content()).not.toContain(REASON);
    await keepAll(other);
    await expect(heading(other)).toHaveText("Your three ratings are in, and so are all the others’");
    await expect(other.getByRole("row").nth(1)).toContainText("2 levels apart");
    await expect(rowOf(other, criterion)).toContainText(`${first.name}: 2 → 3 after the certificates`);
    await expect(rowOf(other, criterion)).toContainText(REASON);
    await expect(other.getByText(/^Score of the first, independent ratings/)).toBeVisible();
  });

  await test.step("a change of mind in the discussion keeps the first level, too", async () => {
    await page.reload();
    const row = rowOf(page, criterion);
    await row.getByRole("button", { name: "Change my rating" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/^New level of/).selectOption("4");
    await dialog.getByLabel(/^Reason for/).fill(ARGUMENT);
    await dialog.getByRole("button", { name: "Change it" }).click();
    await expect(row).toContainText("You: 3 → 4 in the discussion");
    await expect(row.locator("s")).toHaveText("2");
    await expect(row).toContainText(ARGUMENT);
  });

  const revisions = await store().ratingRevision.findMany({
    where: { rating: { review: { memberId: first.memberId } } },
    orderBy: { revisedAt: "asc" },
    select: { stage: true, fromLevel: true, toLevel: true },
  });
  expect(revisions).toEqual([
    { stage: "AFTER_CERTIFICATES", fromLevel: 2, toLevel: 3 },
    { stage: "DISCUSSION", fromLevel: 3, toLevel: 4 },
  ]);
});
