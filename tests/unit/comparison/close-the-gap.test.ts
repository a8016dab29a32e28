import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeTheGap, type GapClosing } from "@/domain/comparison/close-the-gap";
import type { Closable, ClosingStep } from "@/domain/comparison/closing-step";
import { probabilityAhead } from "@/domain/scoring/ahead";
import type { CandidateInput, OutcomeInput } from "@/domain/scoring/candidate-input";
import { isSelfReport } from "@/domain/scoring/evidence-kind";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { verdictOf } from "@/domain/scoring/verdict";
import { CRITERIA, DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { pairs } from "@/tests/support/random-pair";

/** The whole arithmetic again, by the way the comparison itself goes. */
function standing(candidate: CandidateInput, other: CandidateInput) {
  const [one, two] = [candidate, other].map((input) =>
    scoreCandidate(normalizeCandidate(input), DEFAULT_POLICY),
  );
  if (!one || !two) throw new Error("two are compared");
  const probability = probabilityAhead(one, two, DEFAULT_POLICY.parameters.priorSupport);
  return { support: one.support, probability, verdict: verdictOf("me", "other", probability) };
}

type Change = { readonly name: string; readonly of: (input: CandidateInput) => CandidateInput };

function onOutcome(id: string, change: (outcome: OutcomeInput) => OutcomeInput): Change["of"] {
  return (input) => ({
    ...input,
    outcomes: input.outcomes.map((outcome) => (outcome.id === id ? change(outcome) : outcome)),
  });
}

/** Every single change there is, written down apart from the code that is tried. */
function everyChange({ input, unchecked }: Closable): Change[] {
  const changes: Change[] = [];
  for (const { id, status, evidence, ratings } of input.outcomes) {
    if (status === "REFUTED") continue;
    const waiting = unchecked.filter(({ outcomeId }) => outcomeId === id);
    for (const { evidenceId, kind } of waiting) {
      const of = onOutcome(id, (one) => {
        const others = one.evidence.filter((piece) => piece.id !== evidenceId);
        return { ...one, evidence: [...others, { id: evidenceId, kind }] };
      });
      changes.push({ name: `CHECK ${id} ${evidenceId}`, of });
    }
    if (waiting.length === 0 && evidence.every(({ kind }) => isSelfReport(kind))) {
      const record = { id: "a new one", kind: "SYSTEM_RECORD" as const };
      const of = onOutcome(id, (one) => ({ ...one, evidence: [...evidence, record] }));
      changes.push({ name: `RECORD ${id} `, of });
    }
    for (const { key } of CRITERIA) {
      const given = ratings[key] ?? [];
      for (const level of [1, 2, 3, 4]) {
        if (given.every((one) => one >= level)) continue;
        const raised = given.map((one) => Math.max(one, level));
        const of = onOutcome(id, (one) => ({ ...one, ratings: { ...one.ratings, [key]: raised } }));
        changes.push({ name: `LEVEL ${id} ${key} ${level}`, of });
      }
    }
  }
  return changes;
}

function nameOf(step: ClosingStep): string {
  if (step.type === "CHECK") return `CHECK ${step.outcomeId} ${step.evidenceId}`;
  if (step.type === "RECORD") return `RECORD ${step.outcomeId} `;
  return `LEVEL ${step.outcomeId} ${step.criterionId} ${step.level}`;
}

function isClosed(closing: GapClosing, { verdict }: ReturnType<typeof standing>): boolean {
  if (closing.aim === "AHEAD") return verdict.isAhead && verdict.leader === "me";
  return !(verdict.isAhead && verdict.leader === "other");
}

interface Tried {
  readonly closing: GapClosing;
  readonly mine: Closable;
  readonly other: Closable;
  readonly changes: ReadonlyMap<string, Change>;
}

function triedOf([one, two]: readonly [Closable, Closable]): Tried[] {
  return closeTheGap(one, two, DEFAULT_POLICY).map((closing) => {
    const [mine, other] = closing.applicationId === one.input.id ? [one, two] : [two, one];
    const changes = new Map(everyChange(mine).map((change) => [change.name, change]));
    return { closing, mine, other, changes };
  });
}

function standingAfter({ mine, other, changes }: Tried, steps: readonly ClosingStep[]) {
  const changed = steps.reduce((input, step) => {
    const change = changes.get(nameOf(step));
    if (!change) throw new Error(`no such change: ${nameOf(step)}`);
    return change.of(input);
  }, mine.input);
  return standing(changed, other.input);
}

const RUNS = { numRuns: 25 };

describe("closeTheGap, tried against every single change", () => {
  it("asks whoever is behind, and either where it is too close to call", () => {
    fc.assert(
      fc.property(pairs(3), (pair) => {
        const { verdict } = standing(pair[0].input, pair[1].input);
        const whose = triedOf(pair).map(({ closing }) => [closing.applicationId, closing.aim]);
        const behind = verdict.leader === "me" ? "b" : "a";
        expect(whose).toEqual(
          verdict.isAhead
            ? [[behind, "TOO_CLOSE"]]
            : [
                ["a", "AHEAD"],
                ["b", "AHEAD"],
              ],
        );
      }),
      RUNS,
    );
  });

  it("says of each step what scoring all of it again says, and misses none that would do", () => {
    fc.assert(
      fc.property(pairs(3), (pair) => {
        for (const tried of triedOf(pair)) {
          const { closing, mine, other, changes } = tried;
          const now = standing(mine.input, other.input);
          const all = [...changes.values()].map(({ of }) => standing(of(mine.input), other.input));
          expect(closing.isSingle).toBe(all.some((one) => isClosed(closing, one)));
          for (const { step, gain, probability } of closing.steps) {
            const after = standingAfter(tried, [step]);
            expect(gain).toBeCloseTo(after.support - now.support, 12);
            expect(probability).toBeCloseTo(after.probability, 9);
          }
          const told = closing.steps.map(({ probability }) => probability);
          expect(told).toEqual(told.toSorted((one, two) => two - one));
          if (!closing.isSingle && closing.steps.length > 0) {
            const best = Math.max(...all.map(({ probability }) => probability));
            expect(told[0]).toBeCloseTo(best, 9);
          }
        }
      }),
      RUNS,
    );
  });

  it("asks for no higher level than reaches the aim by itself", () => {
    fc.assert(
      fc.property(pairs(3), (pair) => {
        for (const tried of triedOf(pair)) {
          for (const { step } of tried.closing.steps) {
            if (step.type !== "LEVEL" || !isClosed(tried.closing, standingAfter(tried, [step]))) continue;
            const lower = { ...step, level: step.level - 1 };
            if (!tried.changes.has(nameOf(lower))) continue;
            expect(isClosed(tried.closing, standingAfter(tried, [lower]))).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it("takes several only where no single one is enough; none of them is needless, and at most four", () => {
    fc.assert(
      fc.property(pairs(3), (pair) => {
        for (const tried of triedOf(pair)) {
          const { closing } = tried;
          const steps = closing.together.map(({ step }) => step);
          expect(steps.length).toBeLessThanOrEqual(4);
          if (closing.isSingle) expect(steps).toEqual([]);
          closing.together.forEach(({ gain, probability }, index) => {
            const after = standingAfter(tried, steps.slice(0, index + 1));
            expect(gain).toBeCloseTo(
              after.support - standing(tried.mine.input, tried.other.input).support,
              12,
            );
            expect(probability).toBeCloseTo(after.probability, 9);
          });
          const isClosedByAll = steps.length > 0 && isClosed(closing, standingAfter(tried, steps));
          expect(closing.isReached).toBe(closing.isSingle || isClosedByAll);
          if (!isClosedByAll) continue;
          for (const step of steps) {
            const others = steps.filter((one) => one !== step);
            expect(isClosed(closing, standingAfter(tried, others)), nameOf(step)).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });
});

describe("scoring.md's A, B and A+B", () => {
  const [a, b, both] = ([0, 1, 2] as const).map((place): Closable => {
    return { input: referenceCandidate(place), unchecked: [] };
  }) as [Closable, Closable, Closable];

  it("nothing A has would close the gap: one bare claim does not go that far", () => {
    const [closing, ...none] = closeTheGap(a, b, DEFAULT_POLICY);
    expect(none).toEqual([]);
    expect(closing).toMatchObject({ applicationId: "A", aim: "TOO_CLOSE", isSingle: false });
    const twice = closeTheGap(b, a, DEFAULT_POLICY);
    expect(twice).toEqual([closing]);
  });

  it("either of two who are too close to call could be put ahead", () => {
    const whose = closeTheGap(b, both, DEFAULT_POLICY).map(
      ({ applicationId, aim }) => `${applicationId} ${aim}`,
    );
    expect(whose).toEqual(["B AHEAD", "A+B AHEAD"]);
  });
});

it("does not depend on the order of records", () => {
  fc.assert(
    fc.property(pairs(2), ([one, two]) => {
      const back = ({ input, unchecked }: Closable): Closable => ({
        input: { ...input, outcomes: [...input.outcomes].reverse() },
        unchecked: [...unchecked].reverse(),
      });
      const said = (closings: readonly GapClosing[]) =>
        closings.map(({ steps, together }) => [...steps, ...together].map(({ step }) => nameOf(step)));
      expect(said(closeTheGap(back(one), back(two), DEFAULT_POLICY))).toEqual(
        said(closeTheGap(one, two, DEFAULT_POLICY)),
      );
    }),
    { numRuns: 8 },
  );
});
