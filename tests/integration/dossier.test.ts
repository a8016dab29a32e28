import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { createCredential } from "@/server/services/credential";
import { getDossier } from "@/server/services/dossier";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let actors: Record<"RECRUITER" | "HIRING_MANAGER" | "REVIEWER" | "AUDITOR", Actor>;
let second: Actor;
let outside: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let checkedId: string;
let claimedId: string;

beforeAll(async () => {
  const made = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER", "REVIEWER", "AUDITOR"] });
  actors = made.actors;
  second = await makeMember(made.organization, "REVIEWER");
  outside = await makeMember(made.organization, "REVIEWER");
  const panel = [actors.REVIEWER, second].map((actor) => ({ actor, isReviewing: true }));
  opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  application = await makeApplication(opening, { name: "Amara Brandt" });
  const checked = await makeOutcome(application, {
    metric: "Routed right",
    unit: "%",
    baseline: 71,
    after: 93,
    periodEnd: "2026-06-30",
    evidence: [{ kind: "SYSTEM_RECORD", checkedBy: actors.RECRUITER }, { kind: "PEER_REFERENCE" }],
  });
  const claimed = await makeOutcome(application, { evidence: [{ kind: "BARE_SELF_REPORT" }] });
  checkedId = checked.id;
  claimedId = claimed.id;
  await makeSubmittedReview(
    actors.REVIEWER,
    opening,
    application,
    { [checkedId]: [3, 3, 2, null], [claimedId]: [1, null, null, null] },
    { domainExpertise: 3, note: "Careful work." },
  );
  await createCredential(actors.RECRUITER, {
    applicationId: application.id,
    credential: {
      title: "Applied AI Practitioner",
      issuer: "Institute",
      kind: "PRACTICAL_EXAM",
      issuedOn: "2026-05-01",
      expiresOn: null,
      grade: null,
      testsSpecificSkills: "YES",
      appliesToOpening: "YES",
      includesPracticalWork: "NO",
      servesObjective: "UNANSWERED",
      genuineness: "ISSUER_VERIFIED",
      genuinenessNote: "",
      link: "",
    },
  });
});

describe("a dossier", () => {
  test("scores as what is stored, and its parts sum to the support", async () => {
    const { score } = await getDossier(actors.HIRING_MANAGER, application.id);
    const stored = await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
    expect(score.support).toBe(stored.support);
    expect(score.low).toBe(stored.low);
    const sum = score.contributions.reduce((all, { total }) => all + total, 0);
    expect(sum).toBeCloseTo(score.support, 12);
    const byCriterion = Object.values(score.criteria).reduce((all, { points }) => all + points, 0);
    expect(byCriterion).toBeCloseTo(score.support, 12);
  });

  test("tells who rated what, what nobody rated, and who is waited for", async () => {
    const { reviews, awaited } = await getDossier(actors.AUDITOR, application.id);
    expect(reviews).toMatchObject([
      { reviewer: actors.REVIEWER.name, domainExpertise: 3, note: "Careful work." },
    ]);
    const levels = reviews[0]?.ratings
      .filter(({ outcomeId }) => outcomeId === checkedId)
      .map(({ criterionKey, level }) => [criterionKey, level]);
    expect(Object.fromEntries(levels ?? [])).toEqual({
      "problem-solving": 3,
      "technology-use": 3,
      productivity: 2,
      "business-value": null,
    });
    expect(awaited).toEqual([{ memberId: second.memberId, name: second.name }]);
  });

  test("says what would raise an outcome, by how much, and only what would", async () => {
    const { outcomes } = await getDossier(actors.RECRUITER, application.id);
    const checked = outcomes.find(({ id }) => id === checkedId);
    const claimed = outcomes.find(({ id }) => id === claimedId);
    expect(checked?.raises.map(({ step }) => step.type)).toContain("CHECK");
    expect(claimed?.raises.map(({ step }) => step.type)).toEqual(expect.arrayContaining(["ADD", "MEASURE"]));
    for (const { credibility, gain } of claimed?.raises ?? []) {
      expect(credibility).toBeGreaterThan(claimed?.credibility ?? 1);
      expect(gain).toBeGreaterThan(0);
    }
  });

  test("opens to a reviewer once the panel has finished, and stays shut, in every part, until then", async () => {
    const locked = { code: "LOCKED", current: undefined };
    await expect(getDossier(second, application.id)).rejects.toMatchObject(locked);
    await expect(getDossier(actors.REVIEWER, application.id)).rejects.toMatchObject(locked);
    await store().opening.update({ where: { id: opening.id }, data: { reviewsNeeded: 1 } });
    await expect(getDossier(second, application.id)).rejects.toMatchObject(locked);
    await expect(getDossier(outside, application.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const own = await getDossier(actors.REVIEWER, application.id);
    expect(own.person.name).toBe("Amara Brandt");
    expect(own.can).toMatchObject({ enter: false, check: false });
    expect((await getDossier(actors.RECRUITER, application.id)).can).toMatchObject({
      enter: true,
      check: true,
    });
    expect((await getDossier(actors.HIRING_MANAGER, application.id)).can).toMatchObject({
      enter: false,
      check: true,
    });
  });

  test("is plain JSON, the same in this process and over HTTP", async () => {
    const dossier = await getDossier(actors.RECRUITER, application.id);
    expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
  });
});
