import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { awaitDesk, chosen, sureness } from "@/tests/support/e2e/desk";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { drawInOrder } from "@/tests/support/order-seed";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

const STATEMENTS = ["Claims are answered within a day", "The backlog report takes 45 minutes"];

/** An opening with two candidates; a colleague has handed in a review of the first. */
async function makeReviews() {
  const { actors, organization } = await makeOrganization({
    roles: ["HIRING_MANAGER", "REVIEWER", "RECRUITER"],
  });
  const colleague = await makeMember(organization, "REVIEWER", { name: "Jonas Kerr" });
  const opening = await makeOpening(actors.HIRING_MANAGER, {
    title: "Operations analyst",
    panel: [actors.REVIEWER, colleague].map((actor) => ({ actor, isReviewing: true })),
  });
  const [first, second] = [
    await makeApplication(opening, { name: "Chiara Neri", employer: "Weald Mutual" }),
    await makeApplication(opening, { name: "Ben Arlow" }),
  ];
  const outcomeIds = [];
  for (const statement of STATEMENTS) {
    const { id } = await makeOutcome(first, {
      statement,
      metric: "Time",
      unit: "hours",
      baseline: 6,
      after: 1,
      limits: "Chiara measured this herself.",
      evidence: [{ kind: "ARTIFACT", checkedBy: actors.RECRUITER }],
    });
    outcomeIds.push(id);
  }
  await makeOutcome(second);
  await store().credential.create({
    data: {
      organizationId: opening.organizationId,
      applicationId: first.id,
      title: "AI in Service Operations",
      kind: "GRADED_PROJECT",
      issuedOn: new Date("2026-02-01"),
    },
  });
  const levels = Object.fromEntries(outcomeIds.map((id) => [id, [4, 4, 4, 4]]));
  await makeSubmittedReview(colleague, opening, first, levels, { note: "A quiet expert." });
  await drawInOrder(actors.REVIEWER, opening, [first, second]);
  return { reviewer: actors.REVIEWER, first, second };
}

const shownNumber = (page: Page, number: number) =>
  page.getByRole("banner").getByText(`Candidate ${number}`, { exact: true }).filter({ visible: true });

/** Keys that follow one another faster than the screen, which is drawn twice before this returns. */
async function pressBeforeItIsDrawn(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate(async (names) => {
    for (const key of names) {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
      // The page answers a key before the next one comes; drawn it is only later.
      await new Promise<void>((resolve) => queueMicrotask(resolve));
    }
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await drawn();
    await drawn();
  }, keys);
}

test("a whole application is rated and handed in by keyboard alone", async ({ page, signIn }) => {
  const { reviewer, second } = await makeReviews();
  await signIn(reviewer);
  await page.goto("/reviews");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Two reviews wait for you, about 8 minutes",
  );
  await expect(async () => {
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/review\//, { timeout: 5000 });
  }).toPass();
  await awaitDesk(page);
  await expect(shownNumber(page, 1)).toBeVisible();

  await test.step("evidence opens in place, and names stay hidden", async () => {
    await page.keyboard.press("e");
    await expect(page.getByText("Nothing more is written about it.")).toBeVisible();
    await expect(page.getByRole("img", { name: "name hidden" })).toBeVisible();
    expect(await page.content()).not.toMatch(/Chiara|Neri|Weald|Service Operations|quiet expert/);
  });

  await test.step("levels and the blank that is not 0, outcome by outcome", async () => {
    const heading = page.getByRole("heading", { level: 1 });
    for (const [index, key] of ["3", "n", "0", "1", "2", "4", "n"].entries()) {
      await expect(heading).toHaveText(STATEMENTS[index % 2] as string);
      await page.keyboard.press(key);
      await expect(chosen(page)).toHaveValue(key === "n" ? "none" : key);
      if (Number(key) > 2) {
        await expect(page.getByText("Above 2, say what shows it.")).toBeVisible();
        await page.keyboard.press("p");
        await expect(page.getByLabel("Why this level")).toHaveValue(/^Work inspected/);
        await expect(page.getByText("Above 2, say what shows it.")).toBeHidden();
      }
      await page.keyboard.press("Enter");
    }
    await page.keyboard.press("k");
    await expect(chosen(page)).toHaveValue("none");
    await page.keyboard.press("j");
  });

  await test.step("how sure, undo, and the last rating one key away", async () => {
    await page.keyboard.press("l");
    await expect(chosen(page)).toHaveValue("none");
    await page.keyboard.press("c");
    await expect(sureness(page)).toHaveValue("HIGH");
    await page.keyboard.press("1");
    await expect(chosen(page)).toHaveValue("1");
    await page.keyboard.press("z");
    await expect(chosen(page)).toHaveValue("none");
    await page.keyboard.press("z");
    await expect(sureness(page)).toHaveValue("MEDIUM");
  });

  await test.step("a note, during which digits are text", async () => {
    await pressBeforeItIsDrawn(page, ["j", "/"]);
    await expect(chosen(page)).toHaveCount(0);
    await expect(page.getByLabel("Why this level")).toBeFocused();
    await page.keyboard.type("Down to 1 of 4");
    await page.keyboard.press("Escape");
    await expect(chosen(page)).toHaveCount(0);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("One answer is still missing");
    await page.keyboard.press("k");
    await expect(page.getByLabel("Why this level")).toHaveValue("Down to 1 of 4");
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
  });

  await test.step("the whole, and handing in", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Everything is rated");
    await page.keyboard.press("3");
    await page.keyboard.press("m");
    await page.keyboard.type("Knows claims well");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+Enter");
    const question = page.getByRole("alertdialog");
    await expect(question).toContainText("Hand in your review of Candidate 1?");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your six ratings are in");
  });

  await test.step("what was hidden is there, and changes nothing", async () => {
    await expect(page.getByRole("heading", { name: "Chiara Neri" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "AI in Service Operations" })).toBeVisible();
    expect(await page.content()).not.toMatch(/Jonas Kerr|quiet expert/);
    await page.keyboard.press("n");
    await expect(page.getByRole("radio", { name: "No, keep all six" })).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Your six ratings are in, and so are all the others’",
    );
  });

  await test.step("the panel's ratings, disagreement first, and Enter leads on", async () => {
    await expect(page.getByRole("row").nth(1)).toContainText("4 levels apart");
    await expect(page.getByText("A quiet expert.")).toBeVisible();
    await expect(page.getByText("Knows claims well")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(second.id));
    await expect(shownNumber(page, 2)).toBeVisible();
  });
});
