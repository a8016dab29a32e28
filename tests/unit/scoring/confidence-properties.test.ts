import { describe, expect, it } from "vitest";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { CONFIDENCES, type Confidence } from "@/domain/scoring/confidence";
import { bits, holds, onEachStanding, scoreOf } from "./properties";

/** The candidate with every rating given with the same confidence. */
function allWith(confidence: Confidence, candidate: CandidateInput): CandidateInput {
  const outcomes = candidate.outcomes.map((outcome) => {
    const said = Object.entries(outcome.ratings).map(([id, ratings]) => [id, ratings.map(() => confidence)]);
    return { ...outcome, confidences: Object.fromEntries(said) };
  });
  return { ...candidate, outcomes };
}

describe("how sure reviewers were", () => {
  it("never moves the support, nor what it is made of", () => {
    holds((policy, candidate) => {
      const { support, contributions } = scoreOf(candidate, policy);
      for (const confidence of CONFIDENCES) {
        const other = scoreOf(allWith(confidence, candidate), policy);
        expect(other.support).toBe(support);
        expect(other.contributions).toEqual(contributions);
      }
    });
  });

  it("low never narrows, high never widens, and medium is the same bits as nothing said", () => {
    holds((policy, candidate) => {
      const sdWith = (confidence: Confidence) => scoreOf(allWith(confidence, candidate), policy).sd;
      const outcomes = candidate.outcomes.map(({ confidences: _, ...outcome }) => outcome);
      const neutral = scoreOf({ ...candidate, outcomes }, policy);
      expect(bits(scoreOf(allWith("MEDIUM", candidate), policy))).toBe(bits(neutral));
      expect(sdWith("LOW")).toBeGreaterThanOrEqual(neutral.sd);
      expect(sdWith("HIGH")).toBeLessThanOrEqual(neutral.sd);
    });
  });

  it("one rating less sure never narrows the spread", () => {
    holds((policy, candidate) => {
      onEachStanding(candidate, (outcome, swap) => {
        for (const [id, ratings] of Object.entries(outcome.ratings)) {
          if (ratings.length === 0) continue;
          const sdWith = (confidence: Confidence) => {
            const said = { [id]: [confidence, ...ratings.slice(1).map(() => "HIGH" as const)] };
            return scoreOf(swap({ ...outcome, confidences: said }), policy).sd;
          };
          expect(sdWith("LOW")).toBeGreaterThanOrEqual(sdWith("MEDIUM"));
          expect(sdWith("MEDIUM")).toBeGreaterThanOrEqual(sdWith("HIGH"));
        }
      });
    });
  });
});
