import { describe, expect, it } from "vitest";
import { candidateContent, normalizeCandidate } from "@/domain/scoring/normalize-candidate";

const outcome = {
  id: "o",
  ageMonths: 1,
  status: "STANDING" as const,
  evidence: [{ id: "e", kind: "ARTIFACT" as const }],
  ratings: { b: [3, 1], a: [2], c: [] },
};

describe("normalizeCandidate", () => {
  it("fills in what is left out, and sorts ids and levels", () => {
    const { domainExpertise, outcomes, credentials } = normalizeCandidate({
      id: "x",
      outcomes: [outcome, { ...outcome, id: "a" }],
      credentials: [{ id: "c", kind: "ATTENDANCE", ageMonths: 2 }],
    });
    expect(domainExpertise).toBe(0);
    expect(outcomes.map(({ id }) => id)).toEqual(["a", "o"]);
    expect(outcomes[1]).toMatchObject({
      relevance: 1,
      evidence: [{ id: "e", kind: "ARTIFACT", authenticity: 1 }],
    });
    expect([...(outcomes[1]?.ratings ?? [])]).toEqual([
      ["b", [1, 3]],
      ["a", [2]],
    ]);
    expect(credentials).toEqual([
      { id: "c", kind: "ATTENDANCE", ageMonths: 2, grade: 1, specificity: 1, genuineness: 1 },
    ]);
  });

  it("keeps each confidence with its level, and fills in medium", () => {
    const { outcomes } = normalizeCandidate({
      id: "x",
      outcomes: [
        { ...outcome, ratings: { b: [3, 1, 1], a: [2] }, confidences: { b: ["HIGH", "HIGH", "LOW"] } },
      ],
      credentials: [],
    });
    expect(outcomes[0]?.ratings.get("b")).toEqual([1, 1, 3]);
    expect(outcomes[0]?.confidences.get("b")).toEqual(["LOW", "HIGH", "HIGH"]);
    expect(outcomes[0]?.confidences.get("a")).toEqual(["MEDIUM"]);
  });

  it("takes an outcome written in another order for the same", () => {
    const again = {
      ...outcome,
      relevance: 1,
      ratings: { a: [2], b: [1, 3] },
      evidence: [...outcome.evidence, ...outcome.evidence],
    };
    expect(
      normalizeCandidate({ id: "x", outcomes: [outcome, again], credentials: [] }).outcomes,
    ).toHaveLength(1);
  });

  it.each([
    ["another level", { ...outcome, ratings: { ...outcome.ratings, a: [3] } }, 'outcome "o"'],
    ["another confidence", { ...outcome, confidences: { a: ["LOW" as const] } }, 'outcome "o"'],
    ["another relevance", { ...outcome, relevance: 0.5 }, 'outcome "o"'],
    ["other evidence", { ...outcome, evidence: [] }, 'outcome "o"'],
    [
      "evidence at odds with itself",
      {
        ...outcome,
        evidence: [
          { id: "e", kind: "ARTIFACT" as const },
          { id: "e", kind: "WORK_SAMPLE" as const },
        ],
      },
      'evidence of outcome "o" "e"',
    ],
  ])("refuses the same outcome with %s", (_, other, named) => {
    const refuse = () => normalizeCandidate({ id: "x", outcomes: [outcome, other], credentials: [] });
    expect(refuse).toThrow(`${named} is there twice with different content`);
  });
});

describe("candidateContent", () => {
  it("differs where anything that counts differs", () => {
    const one = normalizeCandidate({ id: "x", outcomes: [outcome], credentials: [] });
    const other = normalizeCandidate({ id: "x", outcomes: [{ ...outcome, ageMonths: 2 }], credentials: [] });
    const same = normalizeCandidate({
      id: "y",
      outcomes: [{ ...outcome, ratings: { a: [2], b: [1, 3] } }],
      credentials: [],
    });
    expect(candidateContent(one)).not.toBe(candidateContent(other));
    expect(candidateContent(one)).toBe(candidateContent(same));
  });
});
