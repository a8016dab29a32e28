import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRanking, withoutLean } from "@/domain/agreement/adjusted-ranking";
import type { ApplicationRecord, OpeningRecord, OutcomeRecord } from "@/domain/application-record";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";
import { RUNS } from "@/tests/unit/scoring/arbitraries";

const criteria = DEFAULT_CRITERIA.map((one) => ({
  ...one,
  key: one.id,
  name: one.id,
  question: "",
  anchors: [],
}));
const settings = { parameters: {}, evidenceStrength: {}, credentialStrength: {} };
const opening: OpeningRecord = {
  id: "o",
  title: "Analyst",
  asOf: "2026-11-01",
  checksNeeded: 1,
  roleExpectsAi: 0.75,
  employerValuesCertificates: 0.75,
  rubric: { version: 1, frozenAt: null, ...settings, criteria },
};

const evidence: OutcomeRecord["evidence"][number] = {
  id: "e",
  kind: "SYSTEM_RECORD",
  isStatement: false,
  title: "",
  description: "",
  link: "",
  checkStatus: "CHECKED",
  checkNote: "",
  checkedBy: null,
  checkedAt: null,
  checks: [],
  version: 1,
};

type Review = ApplicationRecord["reviews"][number];

function reviewOf(memberId: string, levels: readonly (number | null)[]): Review {
  const ratings = levels.map((level, place) => {
    const id = `${memberId} ${place}`;
    return { id, outcomeId: "r", criterionKey: criteria[place]?.key ?? "", level, note: "" };
  });
  return {
    id: memberId,
    memberId,
    reviewer: memberId,
    submittedAt: "2026-10-20T10:00:00.000Z",
    domainExpertise: null,
    note: "",
    ratings,
  };
}

/** Somebody with one outcome on record, rated by each of some reviewers on the four criteria in order. */
function application(id: string, levels: Record<string, readonly (number | null)[]>): ApplicationRecord {
  const outcome: OutcomeRecord = {
    ...EMPTY_OUTCOME,
    id: "r",
    statement: "Result",
    enteredOn: "2026-10-01",
    status: "STANDING",
    statusNote: "",
    version: 1,
    evidence: [evidence],
  };
  const reviews = Object.entries(levels).map(([memberId, given]) => reviewOf(memberId, given));
  return { id, number: 1, outcomes: [outcome], credentials: [], reviews };
}

const NONE = new Map<string, number>();

describe("a record without leans", () => {
  const record = application("x", { strict: [0, 1, null, 3], lenient: [4, 4, 0, 2] });

  it("has each level less its reviewer's lean, within 0 to 4, and no evidence blank", () => {
    const leans = new Map([
      ["strict", -0.5],
      ["lenient", 0.5],
    ]);
    const levels = withoutLean(record, leans).reviews.map(({ ratings }) => ratings.map(({ level }) => level));
    expect(levels).toEqual([
      [0.5, 1.5, null, 3.5],
      [3.5, 3.5, 0, 1.5],
    ]);
  });

  it("is the record itself where nobody leans", () => {
    expect(withoutLean(record, NONE)).toEqual(record);
  });
});

describe("the two rankings", () => {
  it("turn where one was rated by the lenient and the other by the strict", () => {
    const records = [
      application("seen by the lenient", { lenient: [3, 3, 3, 3] }),
      application("seen by the strict", { strict: [2, 2, 3, 3] }),
      application("not rated", {}),
    ];
    const rows = adjustedRanking(
      records,
      opening,
      new Map([
        ["lenient", 0.6],
        ["strict", -0.6],
      ]),
    );
    expect(rows.map(({ applicationId }) => applicationId)).toEqual([
      "seen by the lenient",
      "seen by the strict",
    ]);
    const [lenient, strict] = rows;
    expect(lenient?.asRated.support).toBeGreaterThan(strict?.asRated.support ?? 1);
    expect(lenient?.adjusted.support).toBeLessThan(strict?.adjusted.support ?? 0);
    expect(rows.map(({ asRated }) => asRated.places)).toEqual(["1–2", "1–2"]);
  });

  it("are one and the same where all reviewers lean alike, that is not at all", () => {
    const level = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 });
    const levels = fc.array(level, { minLength: 4, maxLength: 4 });
    const people = fc.array(fc.record({ mei: levels, jonas: levels }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(people, (given) => {
        const records = given.map((one, place) => application(`p${place}`, one));
        const leans = new Map([
          ["mei", 0],
          ["jonas", 0],
        ]);
        for (const { asRated, adjusted } of adjustedRanking(records, opening, leans)) {
          expect(adjusted).toEqual(asRated);
        }
      }),
      RUNS,
    );
  });
});
