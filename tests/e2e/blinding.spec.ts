import { expect, test } from "@/tests/support/e2e";
import { awaitDesk } from "@/tests/support/e2e/desk";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";

/** A candidate whose texts name a place nobody entered, with a recruiter and two reviewers. */
async function makeWorld() {
  const { actors, organization } = await makeOrganization({
    roles: ["HIRING_MANAGER", "RECRUITER", "REVIEWER"],
  });
  const second = await makeMember(organization, "REVIEWER", { name: "Jonas Kerr" });
  const opening = await makeOpening(actors.HIRING_MANAGER, {
    title: "Operations analyst",
    panel: [
      { actor: actors.RECRUITER, isReviewing: false },
      ...[actors.REVIEWER, second].map((actor) => ({ actor, isReviewing: true })),
    ],
  });
  const application = await makeApplication(opening, { name: "Chiara Neri" });
  await makeOutcome(application, {
    statement: "Chiara cut the queue at Riverside to one day, as she had promised",
    evidence: [{ kind: "ARTIFACT" }],
  });
  const dossier = `/openings/${opening.id}/applications/${application.id}`;
  return { ...actors, second, opening, application, dossier };
}

test("a recruiter hides what gives somebody away, and the desk no longer shows it", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const world = await makeWorld();
  const desk = await anotherBrowser();
  await signIn(world.REVIEWER, desk.context());
  await desk.goto(`/review/${world.application.id}`);
  await awaitDesk(desk);
  const statement = desk.getByRole("heading", { level: 1 });
  await expect(statement).toContainText("at Riverside to one day, as she had promised");
  await expect(statement).not.toContainText("Chiara");

  await signIn(world.RECRUITER);
  await page.goto("/openings");
  await expect(
    page.getByText("Look through one candidate before review starts", { exact: true }),
  ).toBeVisible();
  await page.goto(`${world.dossier}/blinding`);
  const finding = page.getByRole("heading", { level: 1 });
  await expect(finding).toHaveText("Two words may give them away");
  const found = page.getByRole("list", { name: "What may give them away" });
  await expect(found.getByRole("listitem").first()).toContainText("Riverside");
  await found.getByRole("button", { name: /^Hide this word.*Riverside/ }).click();
  await expect(finding).toHaveText("One word may give them away");
  const hidden = page.getByRole("list", { name: "Words hidden by hand" });
  await expect(hidden).toContainText("Riverside");

  await test.step("the next answer of the desk no longer holds it", async () => {
    await desk.reload();
    await awaitDesk(desk);
    await expect(statement).toContainText("to one day, as she had promised");
    expect(await desk.content()).not.toMatch(/Riverside|Chiara/);
  });

  await test.step("hiding is undone at once, and by keyboard done again", async () => {
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(finding).toHaveText("Two words may give them away");
    await page.locator("body").press("h");
    await expect(finding).toHaveText("One word may give them away");
    await page.locator("body").press("h");
    await expect(finding).toHaveText("Nothing was found that gives them away");
  });

  await test.step("“nothing more to hide” ends the thing to do", async () => {
    await page.getByRole("button", { name: "Nothing more to hide" }).click();
    await expect(page.getByText("Somebody has looked through it.")).toBeVisible();
    await page.goto("/openings");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Look through one candidate")).toBeHidden();
  });
});

test("a reviewer says that they recognise the person, and is excused from this one candidate", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const world = await makeWorld();
  const desk = await anotherBrowser();
  await signIn(world.REVIEWER, desk.context());
  await desk.goto(`/review/${world.application.id}`);
  await awaitDesk(desk);
  await desk.getByRole("button", { name: "I recognise them" }).click();
  const dialog = desk.getByRole("dialog", { name: "You recognise Candidate 1?" });
  await dialog.getByLabel("How you know who it is").fill("We shared a desk for a year.");
  await dialog.getByRole("button", { name: "I recognise this person" }).click();
  await expect(desk.getByRole("button", { name: "You recognised them" })).toBeVisible();

  await signIn(world.RECRUITER);
  await page.goto(`/openings/${world.opening.id}/reviews`);
  const notices = page.getByRole("list", { name: "Recognised or excused" });
  await expect(notices).toContainText("Chiara Neri");
  await expect(notices).toContainText("We shared a desk for a year.");
  await notices.getByRole("button", { name: /^Excuse/ }).click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("nobody waits for it");
  await question.getByRole("button", { name: "Excuse", exact: true }).click();
  await expect(notices.getByRole("button", { name: /^Put back/ })).toBeVisible();

  await desk.goto("/reviews");
  await expect(desk.getByRole("heading", { name: "No review waits for you" })).toBeVisible();
  await desk.goto(`/review/${world.application.id}`);
  await expect(desk.getByText("You were excused from this candidate")).toBeVisible();

  const colleague = await anotherBrowser();
  await signIn(world.second, colleague.context());
  await colleague.goto(`/openings/${world.opening.id}/reviews`);
  await expect(colleague.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await colleague.content()).not.toMatch(/recognised|excused|shared a desk|Chiara/);
});
