import type { Page } from "@playwright/test";
import { verdictOf } from "@/domain/scoring/verdict";
import { expect, test } from "@/tests/support/e2e";
import { openOpening, openTab } from "@/tests/support/e2e/await-app";
import { addUpBalance, addUpCriteria, comparePair } from "@/tests/support/e2e/comparing";
import { decide, downloadPacket } from "@/tests/support/e2e/deciding";
import { addUpDossier, reachPeople } from "@/tests/support/e2e/drilling";
import { enterCandidate } from "@/tests/support/e2e/entry";
import { choosePanel, draftOpening, openRole, setOrder, setWeights } from "@/tests/support/e2e/opening";
import { createOrganization, inviteByLink, joinByLink } from "@/tests/support/e2e/organization";
import { arithmeticOf, readPacket, verifyPacket } from "@/tests/support/e2e/packet";
import { contentOf, goOn, handIn, openDesk, rateAll } from "@/tests/support/e2e/reviewing";
import { candidateA, candidateB, candidateBoth } from "@/tests/support/e2e/road-candidates";
import { identityOf, type TypedCandidate, WEIGHTS } from "@/tests/support/e2e/typed-candidate";

const OPENING = "Claims operations analyst";
const RECRUITER = "Ines Duarte";
const MANAGER = "Tobias Renner";
const REVIEWERS = ["Mika Saar", "Leona Hart"] as const;
const NOTES = ["It says how the result was checked.", "I would have liked the error rates."] as const;

type Pair = readonly [first: string, second: string];

/**
 * Both rate the candidate on their desks at the same time, each alone, and hand in one after the other. What is hidden
 * opens for each by their own handing in only, on all these pages, and the other's ratings when both have finished.
 */
async function reviewBlind(
  [first, second]: readonly [Page, Page],
  withheld: readonly [TypedCandidate, ...TypedCandidate[]],
  pages: readonly string[],
): Promise<void> {
  const [person] = withheld;
  await Promise.all([rateAll(first, person, 0, NOTES[0]), rateAll(second, person, 1, NOTES[1])]);
  await handIn(first, person);

  const desk = new URL(second.url()).pathname;
  const before = await contentOf(second, [desk, ...pages]);
  expect(before).toContain(person.outcomes[0]?.statement);
  for (const hidden of [...withheld.flatMap(identityOf), NOTES[0]]) expect(before).not.toContain(hidden);

  await handIn(second, person);
  const after = await contentOf(second, [desk]);
  for (const open of [person.name, NOTES[0], NOTES[1]]) expect(after).toContain(open);
  await Promise.all([goOn(first), goOn(second)]);
}

/** Compares two people and opens every criterion. Answers what was printed. */
async function compareAndAddUp(page: Page, names: Pair) {
  await comparePair(page, OPENING, names);
  const verdict = await page.getByRole("heading", { level: 1 }).textContent();
  const supports = await addUpBalance(page);
  await addUpCriteria(page, names);
  return { verdict, supports };
}
type Printed = Awaited<ReturnType<typeof compareAndAddUp>>;

/**
 * Downloads the packet of the decision on screen: it recomputes, and its arithmetic says what the comparison said.
 * Answers how sure it is that the second is ahead, 0–1.
 */
async function holdAgainstPacket(
  page: Page,
  file: string,
  [first, second]: Pair,
  printed: Printed,
): Promise<number> {
  await downloadPacket(page, file);
  const { scoreOf, ahead } = arithmeticOf(readPacket(file));
  const points = (name: string) => (scoreOf(name).support * 100).toFixed(1);
  expect(printed.supports).toEqual({ A: points(first), B: points(second) });
  const probability = ahead(second, first);
  expect(printed.verdict).toBe(verdictOf("B", "A", probability).words);
  await verifyPacket(file, second);
  return probability;
}

test("nothing is there yet: from a new organization to decisions that recompute", async ({
  page: admin,
  anotherBrowser,
}, testInfo) => {
  // Five people's work, one after the other: as long as that takes.
  test.setTimeout(600_000);
  const recruiter = await anotherBrowser();
  const manager = await anotherBrowser();
  const reviewers = [await anotherBrowser(), await anotherBrowser()] as const;
  const [firstResult, secondResult] = candidateB.outcomes.map(({ statement }) => statement);

  await test.step("an organization, and four people who join by link", async () => {
    await createOrganization(admin, "Harbour Claims", "Nora Falk");
    const links = await inviteByLink(admin, [
      { name: RECRUITER, role: "RECRUITER" },
      { name: MANAGER, role: "HIRING_MANAGER" },
      ...REVIEWERS.map((name) => ({ name, role: "REVIEWER" as const })),
    ]);
    const people = [recruiter, manager, ...reviewers];
    await Promise.all(people.map((page, index) => joinByLink(page, links[index] as string)));
  });

  const openingPath = await test.step("an opening from a template, with panel and weights", async () => {
    await draftOpening(recruiter, {
      template: "Operations analyst",
      title: OPENING,
      location: "Bristol",
      hiringManager: MANAGER,
    });
    await choosePanel(recruiter, REVIEWERS);
    await setOrder(recruiter, "One candidate after the other");
    await setWeights(manager, OPENING, WEIGHTS);
    await openRole(recruiter);
    return new URL(recruiter.url()).pathname.replace(/\/brief$/, "");
  });

  await test.step("Candidates A and B are entered, and their evidence checked", async () => {
    await enterCandidate(recruiter, OPENING, candidateA);
    await enterCandidate(recruiter, OPENING, candidateB);
  });

  await test.step("two reviewers rate both, each alone and blind", async () => {
    await Promise.all(reviewers.map((page) => openDesk(page, 1)));
    const tabs = ["", "/reviews", "/compare", "/activity"].map((tab) => openingPath + tab);
    const lists = ["/openings", "/reviews", "/candidates", "/decisions"];
    await reviewBlind(reviewers, [candidateA, candidateB], [...tabs, ...lists]);
    await reviewBlind(reviewers, [candidateB], [openingPath]);
  });

  await test.step("B is ahead of A; every number adds up and leads to somebody", async () => {
    const names = [candidateA.name, candidateB.name] as const;
    const printed = await compareAndAddUp(manager, names);
    expect(printed.verdict).toMatch(/^B is ahead: /);
    await addUpDossier(manager, candidateB.name);
    await reachPeople(manager, {
      statement: firstResult as string,
      criterion: "Creates business value",
      levels: { [REVIEWERS[0]]: "level 3", [REVIEWERS[1]]: "level 2" },
      evidence: "Workflow export, 26 weeks",
      checkedBy: RECRUITER,
    });

    await comparePair(manager, OPENING, names);
    await manager.getByRole("link", { name: "Decide…" }).click();
    await decide(manager, {
      about: candidateB.name,
      kind: "Hold",
      title: `On hold: ${candidateB.name}`,
      why: "The replies are on record and the reports hold. We keep this place until the last one is reviewed.",
      cites: [firstResult as string, secondResult as string],
    });
    const sure = await holdAgainstPacket(manager, testInfo.outputPath("a-and-b.json"), names, printed);
    expect(sure).toBeGreaterThan(0.9);
  });

  await test.step("A+B comes in late, and is rated alone and blind, too", async () => {
    await enterCandidate(recruiter, OPENING, candidateBoth);
    await Promise.all(reviewers.map((page) => openDesk(page, 3)));
    await reviewBlind(reviewers, [candidateBoth], [openingPath]);
  });

  await test.step("A+B has more support than B; whether that is ahead, the arithmetic says", async () => {
    const names = [candidateB.name, candidateBoth.name] as const;
    const printed = await compareAndAddUp(manager, names);
    await addUpDossier(manager, candidateBoth.name);
    await manager.keyboard.press("Escape");
    await openOpening(manager, OPENING);
    await openTab(manager, "Decision");
    await manager.getByRole("link", { name: `On hold: ${candidateB.name}` }).click();
    await manager.getByRole("link", { name: "Start a new decision" }).click();
    await decide(manager, {
      about: candidateBoth.name,
      kind: "Offer",
      title: `Offer to ${candidateBoth.name}`,
      why: "The same results as the other finalist, and a certificate that was put to use in them.",
      cites: [firstResult as string],
    });
    await expect(manager.getByRole("link", { name: "an earlier decision" })).toBeVisible();
    const sure = await holdAgainstPacket(manager, testInfo.outputPath("b-and-both.json"), names, printed);
    expect(sure).toBeGreaterThan(0.5);
  });
});
