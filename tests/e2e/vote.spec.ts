import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { makeVoteWorld, type VoteWorld } from "@/tests/support/vote-world";

const panelOf = (page: Page) => page.getByRole("region", { name: "Team vote" });
const result = (page: Page) => panelOf(page).getByRole("list", { name: "Result" });
const differently = (page: Page) => panelOf(page).getByRole("list", { name: "Seen differently" });
const comparePath = ({ opening, alina, ben }: VoteWorld) =>
  `/openings/${opening.id}/compare?a=${alina.id}&b=${ben.id}`;

async function score(page: Page): Promise<void> {
  const headers = { "content-type": "application/json" };
  expect((await page.request.post("/api/trpc/score.recompute", { headers })).ok()).toBe(true);
}

test("a panel of three is asked, votes by key, disagrees and answers", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const world = await makeVoteWorld();
  await signIn(world.actors.ADMIN);
  await score(page);
  await signIn(world.dana);
  const other = await anotherBrowser();
  await signIn(world.mei, other.context());

  await test.step("asked in one click, and waiting for the others", async () => {
    await page.goto(comparePath(world));
    await panelOf(page).getByRole("button", { name: "Ask the panel" }).click();
    await expect(panelOf(page)).toContainText("0 of 3 in");
    await other.goto("/openings");
    await other.getByRole("link", { name: /Vote: Alina or Ben/ }).click();
    await expect(panelOf(other)).toContainText("Nobody’s vote shows before yours.");
  });

  await test.step("a vote by key shows nothing to whoever has not voted but that it is in", async () => {
    await page.keyboard.press("b");
    await expect(page.getByText("Vote for B cast")).toBeVisible();
    await expect(panelOf(page).getByRole("button", { name: /^Vote for B/ })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(result(page)).toContainText("B1");
    await expect(panelOf(other)).toContainText("1 of 3 in");
    await expect(result(other)).toBeHidden();
    await expect(panelOf(other)).not.toContainText(`${world.dana.name} for`);
  });

  await test.step("against the arithmetic: said kindly, a reason is invited, and dissent comes first", async () => {
    await other.keyboard.press("a");
    await expect(panelOf(other)).toContainText("The evidence puts Ben ahead");
    await panelOf(other)
      .getByRole("textbox", { name: "Why, if you like" })
      .fill("She passed the exam on our tool.");
    await panelOf(other).getByRole("button", { name: "Save the reason" }).click();
    await expect(differently(page)).toContainText("Mei Tanaka sees it differently");
    await expect(differently(page)).toContainText("She passed the exam on our tool.");
    await expect(panelOf(page)).toContainText("Jonas has not voted");
    await expect(differently(other)).toContainText("You see it differently");
  });

  await test.step("answered", async () => {
    await differently(page).getByRole("button", { name: "Answer Mei" }).click();
    await page.getByRole("textbox", { name: "Your answer to Mei" }).fill("An exam is no result.");
    // A letter that is typed is no vote.
    await expect(panelOf(page)).toContainText("2 of 3 in");
    await page.getByRole("button", { name: "Send the answer" }).click();
    await expect(differently(other)).toContainText("An exam is no result.");
  });

  await test.step("changed with its time, and undone", async () => {
    await other.keyboard.press("b");
    await expect(other.getByText("Vote changed to B")).toBeVisible();
    await expect(panelOf(page)).toContainText(/changed \d\d:\d\d, was A/);
    await expect(result(page)).toContainText("B2");
    await page.keyboard.press("0");
    await expect(page.getByText("Vote changed to cannot tell yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(panelOf(page).getByRole("button", { name: /^Vote for B/ })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(result(other)).toContainText("B2");
  });

  await test.step("listed, and ended for everybody", async () => {
    await panelOf(page).getByRole("button", { name: "End the vote" }).click();
    await panelOf(page).getByRole("button", { name: "End it" }).click();
    await expect(panelOf(other)).toContainText("This vote was ended");
    await page.goto(`/openings/${world.opening.id}/compare`);
    const listed = page.getByRole("region", { name: "Asked of the panel" });
    await expect(listed).toContainText("Alina or Ben");
    await expect(listed).toContainText("Ended, 2 of 3 in");
  });
});

test("a closed ballot shows counts and reasons, and no name beside them", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const world = await makeVoteWorld();
  await signIn(world.dana);
  await page.goto(comparePath(world));
  await panelOf(page)
    .getByRole("checkbox", { name: /Closed ballot/ })
    .check();
  await panelOf(page).getByRole("button", { name: "Ask the panel" }).click();
  await panelOf(page)
    .getByRole("button", { name: /^Vote for B/ })
    .click();
  await expect(panelOf(page)).toContainText("Counts show once three have voted");
  await expect(result(page)).toBeHidden();
  for (const [member, key, reason] of [
    [world.mei, "A", "She passed the exam on our tool."],
    [world.jonas, "B", ""],
  ] as const) {
    const browser = await anotherBrowser();
    await signIn(member, browser.context());
    await browser.goto(comparePath(world));
    if (reason) {
      await panelOf(browser).getByRole("button", { name: "Add a reason" }).click();
      await panelOf(browser).getByRole("textbox", { name: "Why, if you like" }).fill(reason);
    }
    await panelOf(browser)
      .getByRole("button", { name: new RegExp(`^Vote for ${key}`) })
      .click();
    await expect(panelOf(browser)).toContainText(key === "A" ? "2 of 3 in" : "3 of 3 in");
  }
  await expect(result(page)).toContainText("B2");
  await expect(differently(page)).toContainText("Somebody sees it differently");
  await expect(differently(page)).toContainText("She passed the exam on our tool.");
  await expect(panelOf(page)).not.toContainText("Mei");
  await expect(panelOf(page)).not.toContainText("Jonas");
  await expect(panelOf(page).getByRole("button", { name: /^Answer/ })).toHaveCount(0);
});
