import { beforeEach, describe, expect, it } from "vitest";
import { stackParts } from "@/domain/comparison/balance-parts";
import { criterionRows } from "@/domain/comparison/criterion-rows";
import { differenceParts } from "@/domain/comparison/difference-parts";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { rescoreOpening } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

type Staff = "HIRING_MANAGER" | "REVIEWER" | "RECRUITER";
let actors: Record<Staff, Actor>;
let opening: MadeOpening;
/** A: a certificate and one bare claim. B: two checked outcomes. C: nothing rated. */
let people: Record<"a" | "b" | "c", MadeApplication>;

async function makeCertificate({ organizationId, id: applicationId }: MadeApplication) {
  const checklist = {
    testsSpecificSkills: "YES",
    appliesToOpening: "YES",
    includesPracticalWork: "YES",
  } as const;
  await store().credential.create({
    data: {
      organizationId,
      applicationId,
      title: "Applied AI Practitioner",
      kind: "PRACTICAL_EXAM",
      issuedOn: new Date("2026-05-01"),
      genuineness: "ISSUER_VERIFIED",
      ...checklist,
    },
  });
}

beforeEach(async () => {
  ({ actors } = await makeOrganization<Staff>({ roles: ["HIRING_MANAGER", "REVIEWER", "RECRUITER"] }));
  opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: actors.REVIEWER, isReviewing: true }],
  });
  people = {
    a: await makeApplication(opening, { name: "Alina Marsh" }),
    b: await makeApplication(opening, { name: "Ben Okoro" }),
    c: await makeApplication(opening, { name: "Ivy Castellanos" }),
  };
  const claim = await makeOutcome(people.a, { evidence: [{ kind: "BARE_SELF_REPORT" }] });
  await makeCertificate(people.a);
  const checkedBy = actors.RECRUITER;
  const measured = { metric: "First reply to motor claims", unit: "h", baseline: 41, after: 17 };
  const reply = await makeOutcome(people.b, {
    ...measured,
    periodEnd: "2026-07-01",
    evidence: [{ kind: "SYSTEM_RECORD", checkedBy }],
  });
  const report = await makeOutcome(people.b, {
    periodEnd: "2026-01-01",
    evidence: [{ kind: "ARTIFACT", checkedBy }],
  });
  await makeSubmittedReview(actors.REVIEWER, opening, people.a, { [claim.id]: [null, 1, null, null] });
  await makeSubmittedReview(actors.REVIEWER, opening, people.b, {
    [reply.id]: [3, 3, 3, 2],
    [report.id]: [2, 3, 2, null],
  });
  await inTransaction((tx) => rescoreOpening(tx, actors.RECRUITER, opening.id));
});

function compare(actor: Actor, ...keys: ("a" | "b" | "c")[]) {
  const applicationIds = keys.map((key) => people[key].id);
  return callAs(actor).comparison.get({ openingId: opening.id, applicationIds });
}

const tenths = (points: number) => Math.round(points * 10);

describe("comparison.get", () => {
  it("adds up exactly: sources to criteria, criteria to the stored support, on paper and before rounding", async () => {
    const { candidates, criteria } = await compare(actors.HIRING_MANAGER, "b", "a");
    const { rows, totals } = criterionRows(criteria, candidates);
    for (const [index, candidate] of candidates.entries()) {
      const stored = await store().score.findUniqueOrThrow({
        where: { applicationId: candidate.applicationId },
      });
      expect(candidate.score.support).toBe(stored.support);
      expect(totals[index]?.toFixed(1)).toBe((stored.support * 100).toFixed(1));
      const sides = rows.map(({ sides: all }) => all[index]);
      expect(sides.reduce((sum, side) => sum + tenths(side?.points ?? 0), 0)).toBe(
        tenths(totals[index] ?? 0),
      );
      for (const side of sides) {
        const printed = side?.sources.reduce((sum, { points }) => sum + tenths(points), 0);
        expect(printed).toBe(tenths(side?.points ?? 0));
      }
      const exact = sides.flatMap((side) => side?.sources ?? []).reduce((sum, one) => sum + one.exact, 0);
      expect(exact).toBeCloseTo(stored.support, 12);
      const stacked = stackParts(candidate).reduce((sum, { value }) => sum + tenths(value), 0);
      expect(stacked).toBe(tenths(totals[index] ?? 0));
    }
  });

  it("gives the inputs from which anyone gets the same scores", async () => {
    const { candidates, policy } = await compare(actors.HIRING_MANAGER, "a", "b");
    for (const { input, score } of candidates)
      expect(scoreCandidate(normalizeCandidate(input), policy)).toEqual(score);
  });

  it("shows outcomes with who gave which level, and says who is ahead", async () => {
    const { candidates, probabilities, ifList, certificate } = await compare(actors.HIRING_MANAGER, "a", "b");
    expect(candidates.map(({ name }) => name)).toEqual(["Alina Marsh", "Ben Okoro"]);
    const reply = candidates[1]?.outcomes.find(({ title }) => title === "First reply to motor claims");
    expect(reply).toMatchObject({ change: "41 h → 17 h", checked: "SYSTEM_RECORD", isStanding: true });
    expect(reply?.levels["problem-solving"]).toEqual([
      { reviewer: actors.REVIEWER.name, level: 3, note: "" },
    ]);
    expect(probabilities[1]?.[0]).toBeGreaterThan(0.8);
    expect(ifList?.probabilityFirst).toBe(probabilities[0]?.[1]);
    expect(certificate?.ownerId).toBe(people.a.id);
  });

  it("gives no verdict's extras where somebody has no place, or more than two are compared", async () => {
    const unplaced = await compare(actors.RECRUITER, "b", "c");
    expect(unplaced.candidates.map(({ hasPlace }) => hasPlace)).toEqual([true, false]);
    expect(unplaced.ifList).toBeNull();
    const three = await compare(actors.RECRUITER, "a", "b", "c");
    expect([three.ifList, three.certificate]).toEqual([null, null]);
  });
});

describe("what would close the gap", () => {
  /** D: one outcome whose record nobody has checked. */
  async function makeUnchecked() {
    const person = await makeApplication(opening, { name: "Daniel Osei" });
    const evidence = [{ kind: "SYSTEM_RECORD" as const }];
    const { id, evidenceIds } = await makeOutcome(person, { periodEnd: "2026-07-01", evidence });
    await makeSubmittedReview(actors.REVIEWER, opening, person, { [id]: [3, 3, 3, 3] });
    await inTransaction((tx) => rescoreOpening(tx, actors.RECRUITER, opening.id));
    const applicationIds = [person.id, people.b.id];
    const [evidenceId = ""] = evidenceIds;
    const ask = () => callAs(actors.HIRING_MANAGER).comparison.get({ openingId: opening.id, applicationIds });
    return { ask, evidenceId, outcomeId: id, applicationId: person.id };
  }

  it("is what comes of it once it happens: the check that was tried is made", async () => {
    const { ask, evidenceId, outcomeId, applicationId } = await makeUnchecked();
    const { gaps, candidates, probabilities } = await ask();
    expect(probabilities[1]?.[0]).toBeGreaterThan(0.8);
    const [gap, ...none] = gaps;
    expect(none).toEqual([]);
    expect(gap).toMatchObject({ applicationId, aim: "TOO_CLOSE" });
    const worth = gap?.steps.find(({ step }) => step.type === "CHECK");
    expect(worth?.step).toEqual({ type: "CHECK", outcomeId, evidenceId, kind: "SYSTEM_RECORD" });
    const waiting = candidates[0]?.unchecked;
    expect(waiting).toEqual([{ step: worth?.step, gain: worth?.gain }]);
    const { memberId: checkedById, at: checkedAt } = actors.RECRUITER;
    const checked = { checkStatus: "CHECKED" as const, checkedById, checkedAt };
    await store().evidence.update({ where: { id: evidenceId }, data: checked });
    const after = await ask();
    const [now, then] = [candidates, after.candidates].map(([first]) => first?.score.support ?? 0);
    expect((then ?? 0) - (now ?? 0)).toBeCloseTo(worth?.gain ?? 0, 12);
    expect(after.probabilities[0]?.[1]).toBeCloseTo(worth?.probability ?? 0, 9);
    expect(after.candidates[0]?.unchecked).toEqual([]);
  });

  it("is said of two with a place, and who may act on it is told apart", async () => {
    expect((await compare(actors.RECRUITER, "b", "c")).gaps).toEqual([]);
    expect((await compare(actors.RECRUITER, "a", "b", "c")).gaps).toEqual([]);
    const can = async (actor: Actor) => (await compare(actor, "a", "b")).can;
    expect(await can(actors.RECRUITER)).toEqual({ check: true, ask: true });
    expect(await can(actors.HIRING_MANAGER)).toEqual({ check: true, ask: false });
    expect(await can(actors.REVIEWER)).toEqual({ check: false, ask: false });
  });

  it("shows evidence, levels and notes of what the difference is made of", async () => {
    await store().rating.updateMany({
      where: { review: { applicationId: people.a.id }, criterion: { key: "technology-use" } },
      data: { note: "Named the tool, showed nothing." },
    });
    const { candidates, criteria } = await compare(actors.HIRING_MANAGER, "a", "b");
    const difference = differenceParts(criterionRows(criteria, candidates));
    const [more, less] = [candidates[1], candidates[0]].map((one) => (one?.score.support ?? 0) * 100);
    expect(difference.leader).toBe(1);
    expect(tenths(difference.total)).toBe(tenths(more ?? 0) - tenths(less ?? 0));
    const parts = difference.parts.reduce((sum, { total }) => sum + tenths(total), 0);
    expect(parts).toBe(tenths(difference.total));
    const claim = difference.parts.find(({ side, outcome }) => side === 0 && outcome);
    expect(claim?.outcome?.evidence).toMatchObject([{ kind: "BARE_SELF_REPORT", checkStatus: "UNCHECKED" }]);
    expect(claim?.outcome?.levels["technology-use"]).toEqual([
      { reviewer: actors.REVIEWER.name, level: 1, note: "Named the tool, showed nothing." },
    ]);
  });
});

describe("who may not see it", () => {
  it("is locked for a reviewer who still owes a review of anybody in it", async () => {
    await compare(actors.REVIEWER, "a", "b");
    await refusal(compare(actors.REVIEWER, "a", "c"), "LOCKED");
  });

  it("does not exist with somebody of another opening or another tenant", async () => {
    const elsewhere = await makeApplication(await makeOpening(actors.HIRING_MANAGER));
    const call = (actor: Actor, id: string) =>
      callAs(actor).comparison.get({ openingId: opening.id, applicationIds: [people.a.id, id] });
    await refusal(call(actors.HIRING_MANAGER, elsewhere.id), "NOT_FOUND");
    const other = await makeOrganization({ roles: ["ADMIN"] });
    await refusal(compare(other.actors.ADMIN, "a", "b"), "NOT_FOUND");
  });

  it("asks for two to four different people", async () => {
    const ask = (applicationIds: string[]) =>
      callAs(actors.HIRING_MANAGER).comparison.get({ openingId: opening.id, applicationIds });
    await expect(ask([people.a.id])).rejects.toThrow("Choose at least two.");
    await expect(ask([people.a.id, people.a.id])).rejects.toThrow("Choose different people.");
  });
});
