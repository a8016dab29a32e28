import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";

const PASSWORD = "correct horse battery staple";

async function createOrganization(page: Page) {
  const code = randomUUID().slice(0, 8);
  const account = { organization: `Firm ${code}`, name: `Ada ${code}`, email: `ada.${code}@example.test` };
  await page.goto("/sign-up");
  await page.getByLabel("Organization").fill(account.organization);
  await page.getByLabel("Your name").fill(account.name);
  await page.getByLabel("Work e-mail").fill(account.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create organization" }).click();
  await page.waitForURL("**/openings");
  return account;
}

async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.goto("/sign-in");
  await page.getByLabel("Work e-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function invite(page: Page, name: string, role: string) {
  await page.goto("/settings/members");
  await page.getByRole("button", { name: "Invite somebody" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Work e-mail").fill(`${name.replaceAll(" ", ".")}@example.test`);
  await dialog.getByLabel("Role").selectOption(role);
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  const link = await dialog.getByLabel("Invitation link").inputValue();
  await dialog.getByRole("button", { name: "Done" }).click();
  return new URL(link).pathname;
}

async function accept(browser: Browser, path: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(path);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL("**/openings");
  return page;
}

async function makeRecruiter(page: Page, name: string) {
  await page.getByRole("button", { name: `Change the role of ${name}` }).click();
  await page.getByRole("radio", { name: /^Recruiter/ }).check();
  await page.getByRole("button", { name: "Change role" }).click();
  await expect(page.getByText(`${name} is now recruiter`)).toBeVisible();
}

test("a newcomer is told what is wrong and loses nothing of what they typed", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Organization").fill("Northgate");
  await page.getByLabel("Work e-mail").fill("nobody");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create organization" }).click();
  await expect(page.getByText("Please fill this in.")).toBeVisible();
  await expect(page.getByText("This is not an e-mail address.")).toBeVisible();
  await expect(page.getByLabel("Your name")).toBeFocused();
  await expect(page.getByLabel("Organization")).toHaveValue("Northgate");
  await expect(page.getByLabel("Password")).toHaveValue("short");
});

test("signing in with a wrong password says no more than that, and keeps the e-mail", async ({ page }) => {
  await signIn(page, "nobody@example.test", "not the password");
  await expect(page.getByText("This e-mail and password do not belong together.")).toBeVisible();
  await expect(page.getByLabel("Work e-mail")).toHaveValue("nobody@example.test");
  await page.goto("/sign-in?error=Your+account+was+stolen");
  await expect(page.getByText("Signing in did not work. Please try again.")).toBeVisible();
});

test("an admin founds an organization, invites somebody, and changes what they may do", async ({
  page,
  browser,
}) => {
  await createOrganization(page);
  const name = `ravi ${randomUUID().slice(0, 8)}`;
  const path = await invite(page, name, "REVIEWER");
  const guest = await accept(browser, path);
  await guest.goto("/settings/members");
  await expect(guest.getByText("Everyone but reviewers sees who is in the organization.")).toBeVisible();

  await page.reload();
  const row = page.getByRole("row", { name: new RegExp(name) });
  await makeRecruiter(page, name);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("Reviewer");
  await makeRecruiter(page, name);
  await expect(row).toContainText("Recruiter");
  await guest.reload();
  await expect(guest.getByRole("row", { name: new RegExp(name) })).toContainText("Recruiter");

  await page.getByRole("button", { name: `Deactivate ${name}` }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Deactivate" }).click();
  await expect(row).toContainText("Deactivated");
  await guest.goto("/settings");
  await expect(guest).toHaveURL(/\/sign-in$/);
  await guest.goto(path);
  await expect(guest.getByText("This invitation has been used.")).toBeVisible();
});

test("the only admin cannot give the role up", async ({ page }) => {
  const { name } = await createOrganization(page);
  await page.goto("/settings/members");
  await page.getByRole("button", { name: `Change the role of ${name}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^Auditor/ }).check();
  await expect(dialog.getByText("You cannot change this back yourself.")).toBeVisible();
  await dialog.getByRole("button", { name: "Change role" }).click();
  await expect(dialog.getByText("An organization needs at least one admin.")).toBeVisible();
  await expect(dialog.getByRole("radio", { name: /^Auditor/ })).toBeChecked();
});

test("a forgotten browser is signed out from another one", async ({ page, browser }) => {
  const { email } = await createOrganization(page);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, email);
  await other.waitForURL("**/openings");
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("1 browser signed out")).toBeVisible();
  await other.goto("/settings");
  await expect(other).toHaveURL(/\/sign-in$/);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("two windows that rename at once are both shown, and neither wins in silence", async ({
  page,
  context,
}) => {
  const { name } = await createOrganization(page);
  const second = await context.newPage();
  for (const one of [page, second]) {
    await one.goto("/settings");
    await one.getByRole("button", { name: "Change your name" }).click();
  }
  await page.getByRole("dialog").getByLabel("Name").fill(`${name} the first`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByText(`${name} the first`)).toBeVisible();
  await second.getByRole("dialog").getByLabel("Name").fill(`${name} the second`);
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByText(`${name} the first`)).toBeVisible();
  await expect(second.getByText(`${name} the second`)).toBeVisible();
});

test("theme and single keys are this browser's own choice", async ({ page }) => {
  await createOrganization(page);
  await page.goto("/settings");
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveClass(/dark/);
  await page.getByRole("switch", { name: "Single-key shortcuts" }).uncheck();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await expect(page.getByRole("switch", { name: "Single-key shortcuts" })).not.toBeChecked();
  await page.getByRole("heading", { name: "Settings" }).click();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeHidden();
});
