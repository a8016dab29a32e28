import { makeDebriefWorld } from "@/tests/support/debrief-world";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";

test("a panel talks a difference through, two at once, and the decision keeps what was said", async ({
  page,
  signIn,
  anotherBrowser,
  allowConsole,
}) => {
  allowConsole(/net::ERR_INTERNET_DISCONNECTED/);
  const { organization, actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "ADMIN"] });
  const { opening, mei } = await makeDebriefWorld(organization, actors.HIRING_MANAGER);
  await signIn(actors.ADMIN);
  const headers = { "content-type": "application/json" };
  expect((await page.request.post("/api/trpc/score.recompute", { headers })).ok()).toBe(true);
  const path = `/openings/${opening.id}/debrief`;
  const finding = page.getByRole("heading", { level: 2 }).first();
  await signIn(actors.HIRING_MANAGER);
  await page.goto(`/openings/${opening.id}/reviews`);

  await test.step("the agenda says what could change the order, and is started", async () => {
    await page.getByRole("link", { name: "Debrief" }).click();
    await expect(finding).toHaveText("One point could change the order; about 5 minutes");
    const agenda = page.getByRole("region", { name: "Agenda" });
    await expect(agenda.getByRole("listitem")).toHaveCount(1);
    await expect(agenda).toContainText("Rated 1 to 3");
    await expect(agenda).toContainText("past one other");
    await page.getByRole("button", { name: "Start the debrief" }).click();
    await expect(finding).toHaveText("One point to talk about");
  });

  const other = await anotherBrowser();
  await signIn(mei, other.context());
  await other.goto(path);
  const point = other.getByRole("article", { name: "Point 1 of 1" });

  await test.step("names are open, and a rating changes with its reason", async () => {
    await expect(point.getByRole("region", { name: "Levels given" })).toContainText("Jonas Kerr");
    await point.getByRole("button", { name: "Change my rating" }).click();
    const dialog = other.getByRole("dialog", { name: "Change my rating" });
    await dialog.getByRole("combobox").selectOption("2");
    await dialog.getByRole("textbox").fill("The export covers half of the claims.");
    await dialog.getByRole("button", { name: "Change it" }).click();
    await expect(dialog).toBeHidden();
    await expect(point).toContainText("Changed: The export covers half of the claims.");
  });

  await test.step("what one writes, the other reads; where both write, both are shown", async () => {
    const mine = page.getByRole("textbox", { name: /What was said/ });
    const theirs = other.getByRole("textbox", { name: /What was said/ });
    await theirs.fill("We read the export together.");
    await expect(mine).toHaveValue("We read the export together.");
    await other.context().setOffline(true);
    await theirs.fill("We read the export together. Mei saw its second page.");
    await expect(point.getByText("Kept on this device")).toBeVisible();
    await mine.fill("We read the export together. It covers half.");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await other.context().setOffline(false);
    const both = other.getByRole("alert", { name: "Two notes on this point" });
    await expect(both).toContainText("It covers half.");
    await both.getByRole("button", { name: "Keep both" }).click();
    await expect(mine).toHaveValue(/It covers half\.[\s\S]*Mei saw its second page\./);
  });

  await test.step("settled by key, timed quietly, and ended", async () => {
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("t");
    await expect(page.getByRole("timer", { name: "Time on this point" })).toContainText("of 5:00");
    await page.keyboard.press("2");
    await expect(page.getByRole("button", { name: /^Ratings changed/ })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(finding).toHaveText("The one point is settled");
    await expect(other.getByRole("button", { name: /^Ratings changed/ })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await page.getByRole("button", { name: "End the debrief" }).click();
    await expect(finding).toHaveText("The one point changed ratings");
    await expect(other.getByRole("heading", { name: "The one point changed ratings" })).toBeVisible();
  });
});
