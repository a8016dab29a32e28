import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { makeOpening } from "@/tests/support/opening-factory";

/** Opens a role of the kind, with what a brief needs, and goes to its rubric. */
async function openRole(page: Page, kind: string, title: string): Promise<void> {
  await page.goto("/openings/new");
  await page.getByRole("link", { name: new RegExp(`^${kind}`) }).click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("The team’s AI skill level").selectOption({ index: 2 });
  await expect(page.getByLabel("Questions", { exact: true })).toHaveValue(
    /Which figure in the accounts moved/,
  );
  await page.getByRole("button", { name: /^Save the draft/ }).click();
  await page.waitForURL("**/brief");
  await page.getByRole("button", { name: "Open the role" }).click();
  await expect(page.getByRole("button", { name: "Open the role" })).toBeHidden();
  await page.getByRole("link", { name: "Rubric", exact: true }).click();
  await page.waitForURL("**/rubric");
}

test("a role of a business leader gets a set of criteria and passes it on as a file", async ({
  page,
  signIn,
}) => {
  const { actors } = await makeOrganization({ roles: ["ADMIN"] });
  const second = await makeOpening(actors.ADMIN, { title: "Head of claims", status: "DRAFT" });
  await signIn(actors.ADMIN);
  await openRole(page, "Business leader", "Head of direct business");

  await page.getByRole("button", { name: "Add a set of criteria" }).click();
  const sets = page.getByRole("dialog", { name: "Add a set of criteria" });
  await sets.getByRole("checkbox", { name: "Working with AI" }).check();
  await expect(sets.getByRole("row", { name: "Solves problems 25 % 12.5 %" })).toBeVisible();
  await expect(sets.getByRole("row", { name: "Uses AI responsibly new 12.5 %" })).toBeVisible();
  await sets.getByRole("button", { name: "Add 4 criteria" }).click();
  await expect(page.getByLabel("Criterion 8")).toHaveValue("Uses AI responsibly");
  await page.getByRole("button", { name: /^Save the rubric/ }).click();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as a file" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("template-head-of-direct-business.json");
  const text = await readFile(await saved.path(), "utf8");

  await page.goto(`/openings/${second.id}/rubric`);
  await page.getByRole("button", { name: "Import a file" }).click();
  const dialog = page.getByRole("dialog", { name: "Import a template" });
  const choose = (content: string) =>
    dialog
      .getByLabel("Template file")
      .setInputFiles({ name: "template.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await choose(text.replace('"Uses AI responsibly"', '""'));
  await expect(dialog.getByText("Criterion 8, name: Please fill this in.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Take over" })).toBeDisabled();
  await choose(text);
  await expect(dialog.getByText("The rubric, 8 criteria")).toBeVisible();
  await dialog.getByRole("button", { name: "Take over" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel("Criterion 8")).toHaveValue("Uses AI responsibly");

  await page.goto(`/openings/${second.id}/brief`);
  await expect(page.getByLabel("Questions", { exact: true })).toHaveValue(
    /Which figure in the accounts moved/,
  );
  await expect(page.getByLabel("What this role is for")).toHaveValue("Answer claims within a day.");
});
