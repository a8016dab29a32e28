import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization, uniqueName } from "@/tests/support/factory";
import { makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { sampleFiles } from "@/tests/support/sample-files";

const BEFORE = "Weekly reports are put together in an hour instead of a day.";
const AFTER = "Weekly reports take an hour instead of a whole day.";

async function makeWorld() {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: uniqueName("Analyst") });
  const application = await makeApplication(opening, { name: "Ottilie Vane" });
  return { actors, dossier: `/openings/${opening.id}/applications/${application.id}` };
}

async function copyLink(page: Page, dossier: string): Promise<string> {
  await page.goto(dossier);
  await page.getByRole("button", { name: "Make a link" }).click();
  return page.getByRole("dialog").getByLabel("Link").inputValue();
}

async function writeResult(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add a result" }).click();
  await page.getByLabel("What changed?").fill(BEFORE);
  await page.getByLabel("Measured as").fill("Hours");
  await page.getByLabel("Unit").fill("hours");
  await page.getByLabel("Before", { exact: true }).fill("8");
  await page.getByLabel("After", { exact: true }).fill("1");
  await expect(page.getByText("8 hours to 1 hour, 88 % less")).toBeVisible();
  await page.getByLabel("Name of it").fill("Report of March");
  await expect(page.getByRole("status").filter({ hasText: "Draft kept" })).toBeVisible();
}

test("a candidate drafts on a phone, sends, corrects and takes back, and the recruiter sees each of it", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const { actors, dossier } = await makeWorld();
  await signIn(actors.RECRUITER);
  const link = await copyLink(page, dossier);

  const phone = await anotherBrowser();
  await phone.setViewportSize({ width: 390, height: 844 });
  const answer = await phone.goto(link);
  expect(answer?.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
    "cache-control": expect.stringContaining("no-store"),
  });
  await expect(phone.getByRole("heading", { name: "Nothing is stored yet" })).toBeVisible();

  await writeResult(phone);
  const report = { name: "march.pdf", mimeType: "application/pdf" };
  const buffer = (await sampleFiles())["report.pdf"] as Buffer;
  await phone.locator("input[type=file]").setInputFiles({ ...report, buffer });
  const chosen = phone.getByRole("list", { name: "Files to attach" });
  await expect(chosen).toContainText("march.pdf");
  await phone.reload();
  await expect(chosen).toContainText("march.pdf");
  await expect(phone.getByLabel("What changed?")).toHaveValue(BEFORE);
  await expect(phone.getByLabel("Name of it")).toHaveValue("Report of March");
  await expect(phone.getByText("36 of 100")).toBeVisible();

  await phone.getByRole("button", { name: /^Send to/ }).click();
  await expect(phone.getByRole("alert").filter({ hasText: "agree" })).toBeVisible();
  await phone.getByLabel("I have read this and agree.").check();
  await phone.getByRole("button", { name: /^Send to/ }).click();
  await expect(phone.getByRole("heading", { name: "Stored: 1 result" })).toBeVisible();
  await expect(phone.getByText("File: march.pdf")).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.goto(dossier);
  await expect(page.getByRole("heading", { name: BEFORE })).toBeVisible();
  await expect(page.getByText("Sent something in on", { exact: false })).toBeVisible();
  const missing = page.getByRole("list", { name: "What is missing" });
  await expect(missing.getByText("A check of “Report of March”")).toBeVisible();

  await phone.getByRole("button", { name: "Correct" }).click();
  await phone.getByLabel("What changed?").fill(AFTER);
  await phone.getByRole("button", { name: "Save the correction" }).click();
  await expect(phone.getByRole("heading", { name: AFTER })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: AFTER })).toBeVisible();

  await phone.getByRole("button", { name: `Take back: ${AFTER}` }).click();
  await phone.getByRole("alertdialog").getByRole("button", { name: "Take back" }).click();
  await expect(phone.getByRole("heading", { name: "Nothing is stored yet" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: AFTER })).toBeHidden();
});

test("what is missing is asked for with one click, is outstanding, and closes when it comes", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const { actors, dossier } = await makeWorld();
  await signIn(actors.RECRUITER);
  await page.goto(dossier);
  await page.getByRole("button", { name: /^Ask Ottilie: A result/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ask", exact: true }).click();
  const link = await page.getByRole("dialog").getByLabel("Link").inputValue();
  await page.goto("/outstanding");
  await expect(page.getByRole("heading", { name: "One answer is outstanding" })).toBeVisible();

  const phone = await anotherBrowser();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto(link);
  await expect(phone.getByText("Please add one or two results", { exact: false })).toBeVisible();
  await writeResult(phone);
  await phone.getByLabel("I have read this and agree.").check();
  await phone.getByRole("button", { name: /^Send to/ }).click();
  await expect(phone.getByRole("heading", { name: "Stored: 1 result" })).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Nothing is outstanding" })).toBeVisible();
});
