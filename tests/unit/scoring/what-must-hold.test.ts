import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CandidateInput, OutcomeInput } from "@/domain/scoring/candidate-input";
import { credentialLimit } from "@/domain/scoring/ceiling-scale";
import { policyEditorInput } from "@/domain/scoring/policy-editor-input";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { credentials, evidences, policies, RUNS, standingOutcomes } from "./arbitraries";
import { bits, holds, onEachStanding, scoreOf, supportOf } from "./properties";

/** What rounding may take away from a sum that in exact arithmetic would not fall. */
const ROUNDING = 1e-12;

function total(values: readonly { readonly total: number }[]): number {
  return values.reduce((sum, value) => sum + value.total, 0);
}

function listsBackwards<Value>(lists: Record<string, Value[]>): Record<string, Value[]> {
  const entries = Object.entries(lists).reverse();
  return Object.fromEntries(entries.map(([id, values]) => [id, values.toReversed()]));
}

/** The records with one more under an id that none of them has. */
function withOneMore<Item extends { id: string }>(items: readonly Item[], item: Item): Item[] {
  return [...items, { ...item, id: "one more" }];
}

describe("what must hold of every score", () => {
  it("accepts in the editor every policy tried here", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(policyEditorInput.safeParse(policy).error).toBeUndefined();
      }),
      RUNS,
    );
  });

  it("0 ≤ S < 1, and the interval, within 0–1, contains S", () => {
    holds((policy, candidate) => {
      const { support, low, high, sd } = scoreOf(candidate, policy);
      expect(support).toBeGreaterThanOrEqual(0);
      expect(support).toBeLessThan(1);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(support);
      expect(high).toBeGreaterThanOrEqual(support);
      expect(high).toBeLessThanOrEqual(1);
      expect(sd).toBeGreaterThanOrEqual(0);
    });
  });

  it("order of anything never matters, to the last bit", () => {
    holds((policy, candidate) => {
      const backwards = {
        ...candidate,
        credentials: candidate.credentials.toReversed(),
        outcomes: candidate.outcomes.toReversed().map((outcome) => ({
          ...outcome,
          evidence: outcome.evidence.toReversed(),
          ratings: listsBackwards(outcome.ratings),
          ...(outcome.confidences ? { confidences: listsBackwards(outcome.confidences) } : {}),
        })),
      };
      const policyBackwards = { ...policy, criteria: policy.criteria?.toReversed() };
      expect(bits(scoreOf(backwards, policyBackwards))).toBe(bits(scoreOf(candidate, policy)));
    });
  });

  it("a duplicate changes nothing", () => {
    holds((policy, candidate) => {
      const twice = {
        ...candidate,
        credentials: [...candidate.credentials, ...candidate.credentials],
        outcomes: [...candidate.outcomes, ...candidate.outcomes].map((outcome) => ({
          ...outcome,
          evidence: [...outcome.evidence, ...outcome.evidence],
        })),
      };
      expect(bits(scoreOf(twice, policy))).toBe(bits(scoreOf(candidate, policy)));
    });
  });

  it("D never exceeds the highest level, over 4", () => {
    holds((policy, candidate) => {
      for (const [id, { demonstrated }] of Object.entries(scoreOf(candidate, policy).criteria)) {
        let highest = 0;
        onEachStanding(candidate, ({ ratings }) => {
          const levels = Object.hasOwn(ratings, id) ? (ratings[id] ?? []) : [];
          if (levels.length > 0) highest = Math.max(highest, levels.reduce((a, b) => a + b) / levels.length);
        });
        expect(demonstrated).toBeLessThanOrEqual(highest / 4 + ROUNDING);
      }
    });
  });
});

describe("what never lowers the support", () => {
  it("a standing outcome more", () => {
    holds((policy, candidate, outcome) => {
      const more = { ...candidate, outcomes: withOneMore(candidate.outcomes, outcome) };
      expect(supportOf(more, policy)).toBeGreaterThanOrEqual(supportOf(candidate, policy) - ROUNDING);
    }, standingOutcomes);
  });

  it("more evidence for a standing outcome", () => {
    holds((policy, candidate, evidence) => {
      const before = supportOf(candidate, policy);
      onEachStanding(candidate, (outcome, swap) => {
        const more = swap({ ...outcome, evidence: withOneMore(outcome.evidence, evidence) });
        expect(supportOf(more, policy)).toBeGreaterThanOrEqual(before - ROUNDING);
      });
    }, evidences);
  });

  it("a credential more", () => {
    holds((policy, candidate, credential) => {
      const more = { ...candidate, credentials: withOneMore(candidate.credentials, credential) };
      expect(supportOf(more, policy)).toBeGreaterThanOrEqual(supportOf(candidate, policy) - ROUNDING);
    }, credentials);
  });

  it("a higher rating", () => {
    holds((policy, candidate) => {
      const before = supportOf(candidate, policy);
      onEachStanding(candidate, (outcome, swap) => {
        const ratings = Object.entries(outcome.ratings).map(([id, levels]) => {
          return [id, levels.map((level, index) => (index === 0 ? Math.min(4, level + 1) : level))];
        });
        const raised = swap({ ...outcome, ratings: Object.fromEntries(ratings) });
        expect(supportOf(raised, policy)).toBeGreaterThanOrEqual(before - ROUNDING);
      });
    });
  });

  it("a fresher standing outcome", () => {
    holds((policy, candidate) => {
      const before = supportOf(candidate, policy);
      onEachStanding(candidate, (outcome, swap) => {
        const fresher = swap({ ...outcome, ageMonths: outcome.ageMonths - 7 });
        expect(supportOf(fresher, policy)).toBeGreaterThanOrEqual(before - ROUNDING);
      });
    });
  });

  it("a fresher credential", () => {
    holds((policy, candidate) => {
      const before = supportOf(candidate, policy);
      candidate.credentials.forEach((credential, index) => {
        const fresher = { ...credential, ageMonths: credential.ageMonths - 7 };
        const credentials = candidate.credentials.with(index, fresher);
        expect(supportOf({ ...candidate, credentials }, policy)).toBeGreaterThanOrEqual(before - ROUNDING);
      });
    });
  });
});

it("refuting an outcome never raises the support", () => {
  holds((policy, candidate) => {
    const before = supportOf(candidate, policy);
    onEachStanding(candidate, (outcome, swap) => {
      const refuted = swap({ ...outcome, status: "REFUTED" });
      expect(supportOf(refuted, policy)).toBeLessThanOrEqual(before + ROUNDING);
    });
  });
});

describe("contributions", () => {
  it("are never negative and sum to the support, in all and by criterion", () => {
    holds((policy, candidate) => {
      const { support, criteria, contributions } = scoreOf(candidate, policy);
      for (const { direct, alone, synergy, total } of contributions) {
        expect(Math.min(direct, alone, synergy, total)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(direct + alone + synergy - total)).toBeLessThanOrEqual(ROUNDING);
      }
      expect(contributions).toHaveLength(candidate.outcomes.length + candidate.credentials.length);
      expect(Math.abs(total(contributions) - support)).toBeLessThanOrEqual(ROUNDING);
      for (const { points, contributions } of Object.values(criteria)) {
        expect(Math.abs(total(contributions) - points)).toBeLessThanOrEqual(ROUNDING);
      }
    });
  });

  it("have evidence shares that sum to 1, or are all 0", () => {
    holds((policy, candidate) => {
      for (const { evidence } of scoreOf(candidate, policy).contributions) {
        const sum = evidence.reduce((shares, { share }) => shares + share, 0);
        expect(sum === 0 || Math.abs(sum - 1) <= ROUNDING).toBe(true);
      }
    });
  });
});

describe("credentials", () => {
  it("alone never exceed their limit", () => {
    holds((policy, candidate) => {
      const alone = supportOf({ ...candidate, outcomes: [] }, policy);
      expect(alone).toBeLessThanOrEqual(credentialLimit(resolvePolicy(policy)) + ROUNDING);
    });
  });

  it("add at least as much on top of outcomes as alone, and more where they count and something is shown", () => {
    holds((policy, candidate) => {
      const alone = supportOf({ ...candidate, outcomes: [] }, policy);
      const without = scoreOf({ ...candidate, credentials: [] }, policy);
      const onTop = supportOf(candidate, policy) - without.support;
      expect(onTop).toBeGreaterThanOrEqual(alone - ROUNDING);
      if (alone > 0.001 && Object.values(without.criteria).every(({ demonstrated }) => demonstrated > 0.01)) {
        expect(onTop).toBeGreaterThan(alone);
      }
    });
  });

  it("never outweigh one checked result, however many, under any policy the editor accepts", () => {
    const piles = fc.array(credentials, { maxLength: 60 });
    fc.assert(
      fc.property(policies, piles, fc.boolean(), (policy, pile, isFresh) => {
        const certificates = pile.map((one, index) => {
          const best = { ageMonths: 0, grade: 1, specificity: 1, genuineness: 1 };
          return { ...one, ...(isFresh ? best : {}), id: `certificate ${index}` };
        });
        const certified = supportOf({ id: "pile", outcomes: [], credentials: certificates }, policy);
        for (const { id, weight } of policy.criteria ?? []) {
          if (weight < 0.1) continue;
          const result: OutcomeInput = {
            id: "result",
            ageMonths: 0,
            status: "STANDING",
            evidence: [{ id: "record", kind: "SYSTEM_RECORD" }],
            ratings: { [id]: [2] },
          };
          expect(supportOf({ id: "one", outcomes: [result], credentials: [] }, policy)).toBeGreaterThan(
            certified,
          );
        }
      }),
      RUNS,
    );
  });
});

it("identical outcomes add strictly less each time", () => {
  const kinds = fc.constantFrom("SYSTEM_RECORD", "ARTIFACT", "SPECIFIC_SELF_REPORT");
  fc.assert(
    fc.property(policies, kinds, fc.integer({ min: 1, max: 4 }), (policy, kind, level) => {
      const [criterion] = (policy.criteria ?? []).toSorted((first, second) => second.weight - first.weight);
      const copies = (count: number) =>
        Array.from({ length: count }, (_, index) => ({
          id: `copy ${index}`,
          ageMonths: 0,
          status: "STANDING",
          evidence: [{ id: "e", kind }],
          ratings: { [criterion?.id ?? ""]: [level] },
        }));
      const supports = [0, 1, 2, 3, 4].map((count) => {
        const candidate = { id: "same", outcomes: copies(count), credentials: [] };
        return supportOf(candidate as CandidateInput, policy);
      });
      const gains = supports.slice(1).map((support, index) => support - (supports[index] as number));
      for (let index = 1; index < gains.length; index++) {
        expect(gains[index]).toBeLessThan(gains[index - 1] as number);
        expect(gains[index]).toBeGreaterThan(0);
      }
    }),
    RUNS,
  );
});
