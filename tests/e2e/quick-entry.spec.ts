import type { Page } from "@playwright/test";
import { axeFindings } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const MOST_TAB_STOPS = 12;
const MOST_SECONDS = 45;

/**
 * How long somebody takes, by the keystroke-level model (Card, Moran & Newell, The keystroke-level model for user
 * performance time with interactive systems, CACM 23(7), 1980): K = 0.28 s for each key, as an average typist of 40 words
 * a minute who is no secretary takes, and M = 1.35 s to make up one's mind. We put an M before every tab stop, though one
 * that is only passed needs none by the model's own rules, and count a capital as two keys, so that the figure is rather
 * too high. It is the time of somebody who knows what to write: finding the sentence and the number is not in it, nor
 * does a robot's typing say anything about a person, which is why nothing is measured by the clock here.
 */
const SECONDS = { key: 0.28, decision: 1.35 } as const;
const STATEMENT = "Claims are answered in 3 days instead of 5";

async function makeDesk() {
  const { actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "RECRUITER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Operations analyst" });
  const application = await makeApplication(opening, { name: "Ivy Castellanos" });
  const dossier = `/openings/${opening.id}/applications/${application.id}`;
  return { recruiter: actors.RECRUITER, application, dossier };
}

/** Waits until the browser has taken the page over, so that nothing typed is lost. */
async function awaitTyping(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const fields = [...document.querySelectorAll("main textarea, main input, main button")];
    const isTaken = (field: Element) => Object.keys(field).some((key) => key.startsWith("__reactFiber$"));
    return fields.length > 0 && fields.every(isTaken);
  });
}

/**
 * Counts, from now on, the tab stops the focus comes to and the keys pressed. The buttons of a toolbar are one stop, as the
 * arrow keys move inside it.
 */
async function startCounting(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = { stops: [] as string[], tabs: 0, others: 0, letters: 0 };
    let last: Element | null = null;
    const count = (target: Element | null) => {
      const stop = target?.closest("[role=toolbar]") ?? target;
      if (!stop || stop === last || stop === document.body) return;
      last = stop;
      const label = document.querySelector(`label[for="${stop.id || "none"}"]`)?.textContent;
      counted.stops.push(stop.getAttribute("aria-label") ?? label ?? stop.textContent?.slice(0, 13) ?? "");
    };
    count(document.activeElement);
    document.addEventListener("focusin", ({ target }) => count(target as Element), true);
    document.addEventListener(
      "keydown",
      ({ key }) => {
        if (key === "Tab") counted.tabs += 1;
        else if (key.length === 1) counted.letters += key === key.toLowerCase() ? 1 : 2;
        else counted.others += 1;
      },
      true,
    );
    Object.assign(window, { counted });
  });
}

interface Counted {
  readonly stops: readonly string[];
  readonly tabs: number;
  readonly others: number;
  readonly letters: number;
}

const counted = (page: Page) => page.evaluate(() => (window as unknown as { counted: Counted }).counted);

function secondsOf({ stops, tabs, others, letters }: Counted): number {
  return SECONDS.key * (tabs + others + letters) + SECONDS.decision * stops.length;
}

function print(what: string, way: Counted): void {
  const { stops, tabs, others, letters } = way;
  const keys = `${tabs} Tab, ${others} other keys, ${letters} letters`;
  const seconds = `${secondsOf(way).toFixed(1)} s by the keystroke-level model`;
  process.stdout.write(`${what}: ${stops.length} tab stops (${stops.join(" > ")}), ${keys}, ${seconds}\n`);
}

/** What a pointer at the centre of a message's words hits; runs in the page. */
function hitAtItsCentre(words: Element): string {
  const { x, y, width, height } = words.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  if (!hit) return "nothing, it is off the screen";
  return hit.closest("[data-sonner-toaster]") ? "the message" : "what is below";
}

async function tab(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press("Tab");
}

async function storedOutcome(applicationId: string) {
  const outcome = await store().outcome.findFirstOrThrow({
    where: { applicationId },
    include: { evidence: { where: { isStatement: false } } },
    orderBy: { id: "desc" },
  });
  const { metric, unit, baseline, after, evidence } = outcome;
  return { metric, unit, baseline, after, evidence: evidence.map(({ kind, title }) => `${kind} ${title}`) };
}

test("a new outcome with one piece of evidence takes no more than 12 tab stops and 45 seconds", async ({
  page,
  signIn,
}) => {
  const { recruiter, application, dossier } = await makeDesk();
  await signIn(recruiter);
  await page.goto(`${dossier}/outcomes/new`);
  await awaitTyping(page);
  await expect(page.getByLabel("What changed")).toBeFocused();

  await test.step("every field by itself, saved with Tab and Enter", async () => {
    await startCounting(page);
    await page.keyboard.type("Claims are answered sooner");
    for (const text of ["Time to answer", "days", "5", "3"]) {
      await tab(page, 1);
      await page.keyboard.type(text);
    }
    await expect(page.getByText("5 days to 3 days, 40 % faster.")).toBeVisible();
    await expect(page.getByText("Less is better, going by “time”.")).toBeVisible();
    await tab(page, 1);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("group", { name: "Evidence 1" }).getByLabel("What it is")).toBeFocused();
    await page.keyboard.type("Jana Weiss, head of claims");
    const save = page.getByRole("button", { name: /^Save and next/ }).filter({ visible: true });
    await expect(async () => {
      await tab(page, 1);
      expect((await counted(page)).tabs, "Tab does not reach the button that saves").toBeLessThan(30);
      await expect(save).toBeFocused({ timeout: 100 });
    }).toPass();
    const all = await counted(page);
    // The stop before it is "Save outcome": the way to that one is counted, with the Enter that saves.
    const way = { ...all, stops: all.stops.slice(0, -1), tabs: all.tabs - 1, others: all.others + 1 };
    print("Typed field by field", way);
    expect(way.stops.at(-1)).toMatch(/^Save outcome/);
    expect(way.stops.length).toBeLessThanOrEqual(MOST_TAB_STOPS);
    expect(secondsOf(way)).toBeLessThanOrEqual(MOST_SECONDS);
    await page.keyboard.press("Enter");
    const saved = page.getByText("Outcome saved");
    await expect(saved).toBeVisible();
    // A message in the corner never takes a click meant for the button it lies on.
    await expect.poll(() => saved.evaluate(hitAtItsCentre)).toBe("what is below");
    expect(await storedOutcome(application.id)).toEqual({
      metric: "Time to answer",
      unit: "days",
      baseline: 5,
      after: 3,
      evidence: ["MANAGER_REFERENCE Jana Weiss, head of claims"],
    });
  });

  await test.step("save and next: the form is empty, and a sentence with its numbers is enough", async () => {
    await expect(page.getByLabel("What changed")).toBeFocused();
    await expect(page.getByLabel("What changed")).toHaveValue("");
    await startCounting(page);
    await page.keyboard.type(STATEMENT);
    await tab(page, 5);
    await expect(page.getByText("Read from your sentence: change what is wrong.")).toBeVisible();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("group", { name: "Evidence 1" }).getByLabel("What it is")).toBeFocused();
    await page.keyboard.type("Workflow export, May to June");
    const typed = await counted(page);
    // Control and Enter, which save.
    const way = { ...typed, others: typed.others + 2 };
    print("Numbers read from the sentence", way);
    expect(way.stops.length).toBeLessThanOrEqual(MOST_TAB_STOPS);
    expect(secondsOf(way)).toBeLessThanOrEqual(MOST_SECONDS);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByRole("article").getByRole("link", { name: STATEMENT })).toBeVisible();
    expect(await storedOutcome(application.id)).toMatchObject({
      unit: "days",
      baseline: 5,
      after: 3,
      evidence: ["SYSTEM_RECORD Workflow export, May to June"],
    });
  });
});

test("the strength and what would raise it move while one types", async ({ page, signIn }) => {
  const { recruiter, dossier } = await makeDesk();
  await signIn(recruiter);
  await page.goto(`${dossier}/outcomes/new`);
  await awaitTyping(page);
  const strength = page.getByRole("complementary", { name: "Evidence strength" });
  await expect(strength.getByText("No evidence yet.")).toBeVisible();
  await page.keyboard.type("Letters are read at once");
  await expect(strength.getByText("Own word. Nobody has checked it yet.")).toBeVisible();
  await expect(strength.getByText("Say what was measured, before and after")).toBeVisible();
  await page.getByLabel("What", { exact: true }).fill("Letters read");
  await page.getByLabel("After", { exact: true }).fill("120 letters a day");
  await page.getByLabel("Before", { exact: true }).focus();
  await expect(page.getByLabel("Unit")).toHaveValue("letters a day");
  await expect(page.getByLabel("After", { exact: true })).toHaveValue("120");
  await expect(strength.getByText("A baseline: what it was before")).toBeVisible();
  await page.keyboard.type("60");
  await expect(strength.getByText("Own word, with numbers. Nobody has checked it yet.")).toBeVisible();
  await expect(strength.getByText(/^Could bring up to \d+\.\d points/)).toBeVisible();

  await test.step("what is refused behind the fold is shown and focused", async () => {
    await page.getByText("More about it").click();
    await page.getByLabel("To", { exact: true }).fill("2199-01-01");
    await page.getByText("More about it").click();
    await page.getByLabel("What changed").focus();
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByText("This day has not come yet.")).toBeVisible();
    await expect(page.getByLabel("To", { exact: true })).toBeFocused();
  });
});

test("a pasted list waits as drafts that are confirmed, edited and discarded by key", async ({
  page,
  signIn,
}) => {
  const { recruiter, application, dossier } = await makeDesk();
  await signIn(recruiter);
  await page.goto(`${dossier}/outcomes/paste`);
  await awaitTyping(page);
  await page
    .getByLabel("Text", { exact: true })
    .fill(
      [
        "Claims Analyst, Northgate Mutual, 2022–2024",
        "• Cut processing time from 5 days to 3 days",
        "• Python, SQL, Excel",
        "• Saved 12 hours a week with a prompt library",
        "• Raised accuracy from 71 % to 93 %",
      ].join("\n"),
    );
  await expect(page.getByRole("heading", { name: "3 outcomes recognised" })).toBeVisible();
  await expect(page.getByText("Processing time: 5 days to 3 days, 40 % faster")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("ControlOrMeta+Enter");
  const waiting = page.getByRole("region", { name: "To confirm" });
  await expect(waiting.getByRole("listitem").filter({ has: page.getByRole("link") })).toHaveCount(3);
  const outcomes = () => store().outcome.count({ where: { applicationId: application.id } });
  expect(await outcomes()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  await test.step("the first is confirmed", async () => {
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    await expect(page.getByText("Confirmed: it is an outcome now")).toBeVisible();
    await expect(
      page.getByRole("article").getByRole("link", { name: "Cut processing time from 5 days to 3 days" }),
    ).toBeVisible();
    expect(await outcomes()).toBe(1);
  });

  await test.step("the second is discarded and brought back", async () => {
    const discard = waiting.getByRole("button", { name: /^Discard: Saved/ });
    await discard.click();
    await expect(discard).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(discard).toBeVisible();
  });

  await test.step("the second is completed in the form and confirmed there", async () => {
    await waiting.getByRole("link", { name: /^Edit: Saved/ }).click();
    await expect(page.getByLabel("What changed")).toHaveValue("Saved 12 hours a week with a prompt library");
    await awaitTyping(page);
    await expect(page.getByLabel("After", { exact: true })).toHaveValue("12");
    await expect(page.getByLabel("From", { exact: true })).toHaveValue("2022-01-01");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel("Limits").fill("Not in the holidays.");
    await page.getByRole("button", { name: /^Save outcome/ }).click();
    await expect(page.getByRole("article").getByRole("link", { name: /^Saved 12 hours/ })).toBeVisible();
    await expect(waiting.getByRole("button", { name: /^Confirm: Raised/ })).toBeVisible();
    expect(await outcomes()).toBe(2);
  });
});
