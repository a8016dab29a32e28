import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";

test("an outcome told twice is compared, merged, found under its old address and taken apart", async ({
  page,
  signIn,
}) => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER);
  const application = await makeApplication(opening, { name: "Ben Okoro" });
  const told = { metric: "Time to reply", unit: "hours", baseline: 41, after: 17 };
  const kept = await makeOutcome(application, { ...told, statement: "Replies go out within 17 hours" });
  const other = await makeOutcome(application, {
    ...told,
    statement: "Faster letters",
    evidence: [{ kind: "ARTIFACT" }],
  });
  const dossier = `/openings/${opening.id}/applications/${application.id}`;
  await signIn(actors.RECRUITER);
  await page.goto(dossier);

  await page.getByRole("button", { name: /^Compare Replies go out/ }).click();
  const dialog = page.getByRole("dialog", { name: "This may be one outcome told twice" });
  await expect(dialog.getByRole("region", { name: "The second" })).toContainText("Faster letters");
  await dialog.getByRole("button", { name: /^Keep this one: Replies/ }).click();
  await expect(page.getByText("Merged", { exact: true })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);

  await page.goto(`${dossier}/outcomes/${other.id}`);
  await expect(page).toHaveURL(new RegExp(kept.id));

  await page.goto(dossier);
  await page.getByRole("button", { name: "Take apart: Faster letters" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.getByRole("button", { name: /^Compare Replies go out/ }).click();
  await dialog.getByRole("button", { name: "They are different" }).click();
  await expect(page.getByText("Kept as two")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Compare Replies go out/ })).toHaveCount(0);
});
