import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { awaitApp } from "@/tests/support/e2e/await-app";
import { supportLink } from "@/tests/support/e2e/comparing";
import { addUpDifference, openDifference } from "@/tests/support/e2e/difference";
import { numberOn } from "@/tests/support/e2e/printed";
import { makeOrganization } from "@/tests/support/factory";
import { makeFourWorld } from "@/tests/support/four-world";

const NAMES = ["Amara Brandt", "Chiara Neri", "Ben Okoro", "Daniel Osei"] as const;

/** Pixels per point of every bar of the first criterion, in the order of the columns. */
async function scales(page: Page): Promise<number[]> {
  const cells = page
    .getByRole("region", { name: "Where the points come from" })
    .getByRole("row")
    .nth(1)
    .getByRole("cell");
  const found: number[] = [];
  for (const cell of await cells.all()) {
    const bar = await cell.locator(".contribution-track").boundingBox();
    found.push(bar?.width ?? 0);
  }
  return found;
}

test("four are compared, a pair is opened and adds up, and the comparison is passed on and printed", async ({
  page,
  context,
  signIn,
  anotherBrowser,
  allowConsole,
}) => {
  // React says so where a page turns out not to exist.
  allowConsole(/#419/);
  const { organization, actors } = await makeOrganization({
    roles: ["HIRING_MANAGER", "ADMIN", "RECRUITER"],
  });
  const { opening, applications, tomas, note } = await makeFourWorld(organization, actors.HIRING_MANAGER);
  await signIn(actors.ADMIN);
  const headers = { "content-type": "application/json" };
  expect((await page.request.post("/api/trpc/score.recompute", { headers })).ok()).toBe(true);
  await signIn(actors.HIRING_MANAGER);
  const slots = applications.map(({ id }, index) => `${"abcd"[index]}=${id}`).join("&");
  await page.goto(`/openings/${opening.id}/compare?${slots}`);
  await awaitApp(page);
  const compared = page.getByRole("list", { name: "Who is compared" });
  const finding = page.getByRole("heading", { level: 1 });

  await test.step("four in groups, on one scale", async () => {
    for (const name of NAMES) await expect(compared.getByRole("link", { name, exact: true })).toBeVisible();
    await expect(finding).toContainText("ahead of D");
    const widths = await scales(page);
    expect(widths).toHaveLength(4);
    for (const width of widths) expect(Math.abs(width - (widths[0] ?? 0))).toBeLessThan(1);
    const settled = page.getByRole("region", { name: "Not settled yet" });
    await expect(settled.getByRole("link", { name: "Settle it" }).first()).toBeVisible();
    await expect(settled).toContainText("“Queues are sorted by hand no more”: up to +");
  });

  await test.step("a criterion opens by its key, in all four columns", async () => {
    await page.keyboard.press("1");
    const drill = page.getByRole("region", { name: /what the points are made of$/ });
    await expect(drill).toContainText("Chiara");
    await page.keyboard.press("1");
    await expect(drill).toBeHidden();
  });

  await test.step("a cell of the grid opens its pair on the balance", async () => {
    await page.getByRole("link", { name: /^A ahead of D:/ }).click();
    await expect(finding).toHaveText(/^A is ahead: /);
    await expect(compared.getByRole("listitem")).toHaveCount(3);
  });

  const difference = await test.step("the difference adds up, down to the notes", async () => {
    const total = await addUpDifference(page);
    const [more, less] = [
      await numberOn(supportLink(page, "Amara Brandt"), 1),
      await numberOn(supportLink(page, "Daniel Osei"), 1),
    ];
    expect(total).toBe(more - less);
    await openDifference(page);
    await page.getByRole("button", { name: "Claims are answered within a day" }).click();
    await expect(page.getByText(note).first()).toBeVisible();
    return total;
  });

  await test.step("what would close the gap leads to the check", async () => {
    const gap = page.getByRole("region", { name: "What would close the gap" });
    const steps = gap.getByRole("list", { name: "Single steps of Daniel Osei" });
    await expect(steps.getByRole("listitem").first()).toBeVisible();
    await expect(steps.getByRole("link", { name: /^Check it: / })).toHaveAttribute("href", /\/check$/);
  });

  await test.step("sides are swapped, and names give way to letters", async () => {
    await page.keyboard.press("s");
    await expect(finding).toHaveText(/^B is ahead: /);
    expect(await addUpDifference(page)).toBe(difference);
    await page.keyboard.press("l");
    await expect(compared.getByRole("link", { name: "Amara Brandt", exact: true })).toBeHidden();
    await expect(page.getByText("Amara")).toHaveCount(0);
    await expect(page).toHaveURL(/letters=true/);
  });

  const words = (await finding.textContent()) ?? "";
  const link = await test.step("the link is copied", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText(/^Link copied/)).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  });

  await test.step("another member opens the same comparison; who still owes a review, and a stranger, do not", async () => {
    const other = await anotherBrowser();
    await signIn(actors.RECRUITER, other.context());
    await other.goto(link);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(words);
    await expect(other.getByRole("radio", { name: "Letters only" })).toBeChecked();
    expect(await addUpDifference(other)).toBe(difference);
    await signIn(tomas, other.context());
    await other.goto(link);
    await expect(other.getByText("This comparison opens once your own reviews")).toBeVisible();
    const stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
    await signIn(stranger, other.context());
    await other.goto(link);
    await expect(other.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  });

  await test.step("paper has the header, and no navigation and no buttons", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("complementary", { name: "Sidebar" })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Breadcrumb" })).toBeHidden();
    for (const name of ["Copy link", "Print"]) await expect(page.getByRole("button", { name })).toBeHidden();
    const [head] = await page.locator("[data-slot=print-line]").all();
    await expect(head as NonNullable<typeof head>).toBeVisible();
    await expect(head as NonNullable<typeof head>).toHaveAttribute("data-start", organization.name);
    await expect(finding).toBeVisible();
  });
});
