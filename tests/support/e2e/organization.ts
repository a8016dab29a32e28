import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { ROLE_NAMES, type Role } from "@/domain/role";
import { awaitApp, openFromSidebar } from "./await-app";

const PASSWORD = "correct horse battery staple";

/** An address no other test uses, for a person of this name. */
function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(" ", ".")}.${randomUUID().slice(0, 8)}@example.test`;
}

/** Creates an organization; whoever does is signed in as its admin afterwards. */
export async function createOrganization(page: Page, organization: string, name: string): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Organization").fill(organization);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Work e-mail").fill(emailOf(name));
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create organization" }).click();
  await page.waitForURL("**/openings");
  await awaitApp(page);
}

/** Invites people one after the other, and answers each one's link in that order. */
export async function inviteByLink(
  admin: Page,
  people: readonly { readonly name: string; readonly role: Role }[],
): Promise<string[]> {
  await openFromSidebar(admin, "Settings");
  await admin.getByRole("main").getByRole("link", { name: "Organization" }).click();
  const dialog = admin.getByRole("dialog");
  const links: string[] = [];
  for (const { name, role } of people) {
    await admin.getByRole("button", { name: "Invite somebody" }).click();
    await dialog.getByLabel("Name").fill(name);
    await dialog.getByLabel("Work e-mail").fill(emailOf(name));
    await dialog.getByLabel("Role").selectOption(ROLE_NAMES[role]);
    await dialog.getByRole("button", { name: "Invite", exact: true }).click();
    links.push(await dialog.getByLabel("Invitation link").inputValue());
    await dialog.getByRole("button", { name: "Done" }).click();
    await expect(dialog).toBeHidden();
  }
  return links;
}

/** Accepts an invitation in somebody's own browser, and is signed in afterwards. */
export async function joinByLink(page: Page, link: string): Promise<void> {
  await page.goto(new URL(link).pathname);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL("**/openings");
  await awaitApp(page);
}
