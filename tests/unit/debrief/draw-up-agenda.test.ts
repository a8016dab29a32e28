import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicationRecord, OpeningRecord, OutcomeRecord } from "@/domain/application-record";
import { couldChangeOrder, drawUpAgenda, type Standing } from "@/domain/debrief/draw-up-agenda";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";

const criteria = DEFAULT_CRITERIA.map(({ id, weight, credentialCeiling }) => {
  return { id, key: id, name: id, question: "", anchors: [], weight, credentialCeiling };
});
const [first = "", second = ""] = criteria.map(({ key }) => key);
const opening: OpeningRecord = {
  id: "o",
  title: "Analyst",
  asOf: "2026-11-01",
  checksNeeded: 1,
  roleExpectsAi: 0.75,
  employerValuesCertificates: 0.75,
  rubric: {
    version: 1,
    frozenAt: null,
    parameters: {},
    evidenceStrength: {},
    credentialStrength: {},
    criteria,
  },
};

function outcomeOf(id: string): OutcomeRecord {
  const record = {
    id: `${id}-record`,
    kind: "SYSTEM_RECORD" as const,
    isStatement: false,
    title: "",
    description: "",
    link: "",
    checkStatus: "CHECKED" as const,
    checkNote: "",
    checkedBy: "R",
    checkedAt: null,
    checks: [],
    version: 1,
  };
  return {
    ...EMPTY_OUTCOME,
    id,
    statement: `Result ${id}`,
    enteredOn: "2026-10-01",
    status: "STANDING",
    statusNote: "",
    version: 1,
    evidence: [record],
  };
}

/** An application of one outcome, with the levels that each reviewer gave it by criterion. */
function applicationOf(
  id: string,
  levels: Readonly<Record<string, readonly (number | null)[]>>,
): ApplicationRecord {
  const outcomeId = `${id}-outcome`;
  const reviewers = Math.max(...Object.values(levels).map((given) => given.length));
  const reviews = Array.from({ length: reviewers }, (_, reviewer) => ({
    id: `${id}-review-${reviewer}`,
    memberId: `m${reviewer}`,
    reviewer: `Reviewer ${reviewer}`,
    submittedAt: "2026-10-10T10:00:00.000Z",
    domainExpertise: null,
    note: "",
    ratings: Object.entries(levels).map(([criterionKey, given]) => {
      const level = given[reviewer] ?? null;
      return { id: `${id}-${criterionKey}-${reviewer}`, outcomeId, criterionKey, level, note: "" };
    }),
  }));
  return { id, number: 1, outcomes: [outcomeOf(outcomeId)], credentials: [], reviews };
}

const policy = resolvePolicy(policyInputOf(opening));
const supportOf = (application: ApplicationRecord) =>
  scoreSummary(normalizeCandidate(candidateInputOf(application, opening)), policy).support;
const standingsOf = (applications: readonly ApplicationRecord[]): Standing[] =>
  applications.map((one) => ({ applicationId: one.id, support: supportOf(one) }));
const agendaOf = (...applications: ApplicationRecord[]) =>
  drawUpAgenda(applications, opening, standingsOf(applications));

describe("the agenda of a debrief", () => {
  it("is empty where reviewers agree, rated alone, or found no evidence", () => {
    expect(agendaOf(applicationOf("a", { [first]: [2, 2] }), applicationOf("b", { [first]: [3] }))).toEqual(
      [],
    );
    expect(
      agendaOf(applicationOf("a", { [first]: [2, null] }), applicationOf("b", { [first]: [0] })),
    ).toEqual([]);
  });

  it("scores as if all had given the lowest, and the highest, of the levels given", () => {
    const [point] = agendaOf(applicationOf("a", { [first]: [1, 3], [second]: [2, 2] }));
    expect(point).toMatchObject({ lowest: 1, highest: 3, outcomeId: "a-outcome", criterionKey: first });
    expect(point?.low).toBe(supportOf(applicationOf("a", { [first]: [1, 1], [second]: [2, 2] })));
    expect(point?.high).toBe(supportOf(applicationOf("a", { [first]: [3, 3], [second]: [2, 2] })));
    expect(point?.support).toBe(supportOf(applicationOf("a", { [first]: [1, 3], [second]: [2, 2] })));
  });

  it("weighs difference by criterion by what it could change", () => {
    const apart = applicationOf("a", { [first]: [1, 3] });
    const [point] = agendaOf(apart, applicationOf("b", { [first]: [2, 2] }));
    const weight = criteria.find(({ key }) => key === first)?.weight ?? 0;
    expect(point?.reach).toBe(1);
    expect(point?.weight).toBeCloseTo(0.5 * weight, 15);
    expect(couldChangeOrder(point as { reach: number })).toBe(true);
  });

  it("puts what reaches a neighbour before a larger difference that reaches nobody", () => {
    const close = applicationOf("a", { [first]: [2, 3] });
    const near = applicationOf("b", { [first]: [3, 3] });
    const far = applicationOf("c", { [first]: [0, 2], [second]: [4, 4] });
    const agenda = agendaOf(close, near, far);
    expect(agenda.map(({ applicationId }) => applicationId)).toEqual(["a", "c"]);
    expect(agenda.map(couldChangeOrder)).toEqual([true, false]);
  });

  it("leaves out what is not in the rubric, and knows nobody else's place alone", () => {
    expect(agendaOf(applicationOf("a", { elsewhere: [0, 4] }))).toEqual([]);
    expect(agendaOf(applicationOf("a", { [first]: [0, 4] }))[0]).toMatchObject({ reach: 0, weight: 0 });
  });

  it("moves nothing where an outcome was found false", () => {
    const refuted = applicationOf("a", { [first]: [0, 4] });
    const [outcome] = refuted.outcomes as [OutcomeRecord];
    const application = { ...refuted, outcomes: [{ ...outcome, status: "REFUTED" as const }] };
    const [point] = agendaOf(application, applicationOf("b", { [first]: [0, 0] }));
    expect(point).toMatchObject({ reach: 0, low: 0, high: 0 });
  });
});

it("holds for any levels: sorted, at most as many as asked, ends around what is, the same in any order", () => {
  const given = fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { maxLength: 3 });
  const levels = fc.record({ [first]: given, [second]: given });
  const worlds = fc.array(levels, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(worlds, fc.integer({ min: 1, max: 8 }), (world, most) => {
      const applications = world.map((one, index) => applicationOf(`a${index}`, one));
      const standings = standingsOf(applications);
      const agenda = drawUpAgenda(applications, opening, standings, most);
      expect(agenda.length).toBeLessThanOrEqual(most);
      const changing = agenda.filter(couldChangeOrder).length;
      expect(agenda.slice(0, changing).every(couldChangeOrder)).toBe(true);
      for (const [index, { low, support, high, weight, lowest, highest }] of agenda.entries()) {
        expect(low).toBeLessThanOrEqual(support + 1e-12);
        expect(high).toBeGreaterThanOrEqual(support - 1e-12);
        expect(highest).toBeGreaterThan(lowest);
        if (index + 1 !== changing) expect(weight).toBeGreaterThanOrEqual(agenda[index + 1]?.weight ?? 0);
      }
      const backwards = drawUpAgenda(applications.toReversed(), opening, standings.toReversed(), most);
      expect(backwards).toEqual(agenda);
    }),
    { numRuns: 300 },
  );
});
