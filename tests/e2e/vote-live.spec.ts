import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { withOwnServer } from "@/tests/support/e2e/own-server";
import { makeBallot } from "@/tests/support/vote-factory";
import { makeVoteWorld, type VoteWorld } from "@/tests/support/vote-world";

const panelOf = (page: Page) => page.getByRole("region", { name: "Team vote" });
const comparePath = ({ opening, alina, ben }: VoteWorld) =>
  `/openings/${opening.id}/compare?a=${alina.id}&b=${ben.id}`;
const NOT_LIVE = /Not live since \d\d:\d\d, trying again/;
/** A page that tries again does so at the latest after this long, and then has to be answered. */
const COMING_BACK = { timeout: 30_000 };

async function voteFor(page: Page, letter: "A" | "B"): Promise<void> {
  await panelOf(page)
    .getByRole("button", { name: new RegExp(`^Vote for ${letter}`) })
    .click();
}

/** From now on, a page remembers when it was first clicked, or first said something, by one clock of all pages. */
async function remember(page: Page, words: string | null): Promise<() => Promise<number>> {
  await page.evaluate((text) => {
    const seen = window as { happenedAt?: number };
    const note = () => {
      seen.happenedAt ??= performance.timeOrigin + performance.now();
    };
    if (text === null) return document.addEventListener("click", note, { capture: true });
    new MutationObserver(() => {
      if (document.querySelector("main")?.textContent.includes(text)) note();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, words);
  return () => page.evaluate(() => (window as { happenedAt?: number }).happenedAt ?? Number.NaN);
}

/** Goes off when the page is loaded anew, which nothing here may do. */
async function forbidReload(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    (window as { isSame?: boolean }).isSame = true;
  });
  return async () => expect(await page.evaluate(() => (window as { isSame?: boolean }).isSame)).toBe(true);
}

test("what one asks and votes is on the other's screen within a second, without a reload", async ({
  page,
  signIn,
  anotherBrowser,
}, info) => {
  const world = await makeVoteWorld();
  await signIn(world.dana);
  const other = await anotherBrowser();
  await signIn(world.jonas, other.context());
  await page.goto(comparePath(world));
  await other.goto(comparePath(world));
  await expect(panelOf(other).getByRole("button", { name: "Ask the panel" })).toBeVisible();
  const isSame = await forbidReload(page);

  await panelOf(page).getByRole("button", { name: "Ask the panel" }).click();
  await expect(panelOf(other)).toContainText("0 of 3 in");
  await expect(page.getByRole("banner").getByText("Jonas is here")).toBeVisible();
  await voteFor(page, "B");
  await expect(panelOf(other)).toContainText("1 of 3 in");

  const appearedAt = await remember(page, "2 of 3 in");
  const clickedAt = await remember(other, null);
  await voteFor(other, "B");
  await expect(panelOf(page)).toContainText("Jonas Kerr for B");
  const took = (await appearedAt()) - (await clickedAt());
  console.log(`a vote was on the other screen after ${took.toFixed(0)} ms`);
  info.annotations.push({ type: "milliseconds until the vote appeared", description: took.toFixed(0) });
  expect(took).toBeLessThan(1000);

  await other.goto("/openings");
  await expect(page.getByText("Jonas is here")).toBeHidden();
  await isSame();
});

test("half a minute offline: the screen says so, and then has the true state", async ({
  page,
  signIn,
  anotherBrowser,
  allowConsole,
}) => {
  allowConsole(/net::ERR_/);
  const world = await makeVoteWorld();
  await makeBallot(world.dana, [world.alina, world.ben], { votes: [{ by: world.dana, for: 1 }] });
  await signIn(world.dana);
  const other = await anotherBrowser();
  await signIn(world.jonas, other.context());
  await page.clock.install();
  await page.goto(comparePath(world));
  await expect(panelOf(page)).toContainText("1 of 3 in");
  const isSame = await forbidReload(page);

  await page.context().setOffline(true);
  await expect(panelOf(page)).toContainText(NOT_LIVE);
  await other.goto(comparePath(world));
  await voteFor(other, "B");
  await voteFor(other, "A");
  await expect(other.getByText("Vote changed to A")).toBeVisible();
  await page.clock.fastForward(30_000);
  await expect(panelOf(page)).toContainText("1 of 3 in");

  await page.context().setOffline(false);
  await expect(panelOf(page)).toContainText("2 of 3 in", COMING_BACK);
  await expect(panelOf(page)).toContainText("Jonas Kerr for A");
  await expect(panelOf(page)).not.toContainText(NOT_LIVE);
  await isSame();
});

test("two app processes on one database; one is killed and comes back, and its screen with it", async ({
  page,
  signIn,
  anotherBrowser,
  allowConsole,
}) => {
  test.setTimeout(120_000);
  allowConsole(/net::ERR_/);
  const world = await makeVoteWorld();
  await makeBallot(world.dana, [world.alina, world.ben], { votes: [{ by: world.dana, for: 1 }] });
  await signIn(world.dana);
  const other = await anotherBrowser();
  await withOwnServer(async ({ base, kill, start }) => {
    await page.goto(`${base}${comparePath(world)}`);
    await expect(panelOf(page)).toContainText("1 of 3 in");
    const isSame = await forbidReload(page);

    await signIn(world.jonas, other.context());
    await other.goto(comparePath(world));
    await expect(page.getByText("Jonas is here")).toBeVisible();
    await voteFor(other, "B");
    await expect(panelOf(page)).toContainText("2 of 3 in");

    await kill();
    await expect(panelOf(page)).toContainText(NOT_LIVE);
    await signIn(world.mei, other.context());
    await other.goto(comparePath(world));
    await voteFor(other, "A");
    await expect(panelOf(other)).toContainText("3 of 3 in");

    await start();
    await expect(panelOf(page)).toContainText("Mei Tanaka sees it differently", COMING_BACK);
    await expect(panelOf(page)).toContainText("3 of 3 in");
    await expect(panelOf(page)).not.toContainText(NOT_LIVE);
    await isSame();
  });
});
