import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { makeRoundWorld } from "@/tests/support/round-world";

/** Whom the two voters prefer, the first most: the other way round than the evidence has them. */
const GUT = ["Dita Novak", "Chiara Neri", "Ben Okoro", "Amara Diallo"];

/** Answers pairs by key, always for whom the gut puts first, until so many are left. */
async function answerByKey(page: Page, from: number, until: number): Promise<void> {
  for (let left = from; left > until; left--) {
    const pair = page.getByRole("region", { name: "Your pair" });
    await expect(pair.getByText(left === 1 ? "1 pair left" : `${left} pairs left`)).toBeVisible();
    const names = await pair.getByRole("heading", { level: 3 }).allInnerTexts();
    const [first = "", second = ""] = names.map((text) => GUT.find((name) => text.includes(name)) ?? "");
    await page.keyboard.press(GUT.indexOf(first) < GUT.indexOf(second) ? "a" : "ArrowRight");
    if (left > 1) await expect(pair.getByText(`${left - 1} pair`)).toBeVisible();
  }
}

test("a panel answers A or B over many, sees nothing of one another before, and is asked what it knows", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const { organization, actors } = await makeOrganization({ roles: ["HIRING_MANAGER"] });
  const { opening, jonas, mei } = await makeRoundWorld(organization, actors.HIRING_MANAGER);
  await signIn(actors.HIRING_MANAGER);
  await page.goto(`/openings/${opening.id}/compare`);

  await test.step("a round is started from the comparison", async () => {
    await page.getByRole("link", { name: "Rounds" }).click();
    await expect(page.getByRole("heading", { name: "Ask the panel: A or B, pair by pair" })).toBeVisible();
    await expect(page.getByRole("spinbutton", { name: "Pairs for each voter" })).toHaveValue("6");
    await page.getByRole("button", { name: "Start the round" }).click();
    await expect(page.getByText("The result shows once everybody asked is done")).toBeVisible();
    await expect(page.getByText("0 of 2 done")).toBeVisible();
  });

  const path = new URL(page.url()).pathname;
  const one = await anotherBrowser();
  await signIn(jonas, one.context());
  await one.goto("/openings");

  await test.step("home leads to it; keys answer, and the last answer can be taken back", async () => {
    await expect(one.getByText("Round: 6 pairs left", { exact: true })).toBeVisible();
    await one.getByRole("link", { name: /^Answer pairs/ }).click();
    const pair = one.getByRole("region", { name: "Your pair" });
    await expect(pair).toContainText("Whom would you choose?");
    await expect(pair).toContainText("On record");
    await one.keyboard.press("0");
    await expect(pair.getByText("5 pairs left")).toBeVisible();
    await one.keyboard.press("u");
    await expect(pair.getByText("6 pairs left")).toBeVisible();
    await answerByKey(one, 6, 2);
  });

  const other = await anotherBrowser();
  await signIn(mei, other.context());
  await other.goto(path);

  await test.step("nothing of one shows to the other, but who is done is counted as it happens", async () => {
    const pair = other.getByRole("region", { name: "Your pair" });
    await expect(pair.getByText("6 pairs left")).toBeVisible();
    await expect(other.getByText("0 of 2 done")).toBeVisible();
    await answerByKey(one, 2, 0);
    await expect(other.getByText("1 of 2 done")).toBeVisible();
    await expect(other.getByRole("region", { name: "The team’s order" })).toHaveCount(0);
    await expect(other.getByText("Jonas Kerr")).toHaveCount(0);
  });

  await test.step("who is done sees what came of it by now, and then all of it without reloading", async () => {
    const voters = one.getByRole("region", { name: "Whose answers these are" });
    await expect(voters.getByRole("listitem")).toHaveCount(1);
    await answerByKey(other, 6, 0);
    await expect(voters.getByRole("listitem")).toHaveCount(2);
    await expect(page.getByRole("region", { name: "The team’s order" })).toBeVisible();
  });

  await test.step("the result has a text equivalent, and asks what the evidence does not hold", async () => {
    await expect(other.getByRole("heading", { name: /^The team would choose Dita: \d\d %$/ })).toBeVisible();
    const order = other.getByRole("region", { name: "The team’s order" });
    await expect(order.getByRole("img", { name: /^Dita Novak: chosen over an average one/ })).toBeVisible();
    await order.getByText("Show as table").click();
    await expect(order.getByRole("row").nth(1)).toContainText("Dita Novak");
    const questions = other.getByRole("region", { name: "Questions" });
    const first = questions.getByRole("listitem").first();
    await expect(first).toContainText(/The team would choose Dita, .*; the evidence has Amara ahead/);
    await expect(first).toContainText("What does the team know that is not in the evidence?");
    await expect(first).toContainText("Side by side, Jonas Kerr and Mei Sato chose Dita, nobody Amara");
  });

  await test.step("it is ended, and the next can start", async () => {
    await page.getByRole("button", { name: "End the round" }).click();
    await page.getByRole("button", { name: "End it" }).click();
    await expect(page.getByRole("button", { name: "End the round" })).toHaveCount(0);
    await page.getByRole("link", { name: "All rounds" }).click();
    await expect(page.getByRole("heading", { name: "Ask the panel again" })).toBeVisible();
  });
});
