import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { EVIDENCE_KINDS } from "@/domain/scoring/evidence-kind";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { median, ROUNDS } from "@/scripts/bench/alternate";
import type { Result } from "@/scripts/bench/result";

const CANDIDATES = 20_000;
const OUTCOMES = 5;
const CRITERIA = ["problem-solving", "technology-use", "productivity", "business-value"];

/** A candidate unlike the others: five outcomes with two pieces of evidence, two reviewers, one credential. */
function candidate(number: number): CandidateInput {
  const digit = (place: number) => (number * 7919 + place * 104729) % 5;
  return {
    id: `candidate-${number}`,
    domainExpertise: digit(1) / 4,
    outcomes: Array.from({ length: OUTCOMES }, (_, index) => ({
      id: `outcome-${index}`,
      ageMonths: digit(index) * 7,
      status: "STANDING",
      evidence: [0, 3].map((step) => ({
        id: `evidence-${step}`,
        kind: EVIDENCE_KINDS[(digit(index) + step) % 8] ?? "ARTIFACT",
      })),
      ratings: Object.fromEntries(
        CRITERIA.map((id, place) => [id, [digit(index + place), digit(index + place + 1)]]),
      ),
    })),
    credentials: [
      {
        id: "credential",
        kind: "PRACTICAL_EXAM",
        ageMonths: digit(2) * 5,
        specificity: 0.75,
        genuineness: 0.6,
      },
    ],
  };
}

/** Candidates scored a second on one core, interval included, once they are in the form the arithmetic works on. */
export function benchScoring(): Result {
  const policy = resolvePolicy({});
  const candidates = Array.from({ length: CANDIDATES }, (_, number) => normalizeCandidate(candidate(number)));
  const rates: number[] = [];
  let sum = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    for (const one of candidates) sum += scoreSummary(one, policy).high;
    if (round > 0) rates.push(CANDIDATES / ((performance.now() - began) / 1000));
  }
  if (!(sum > 0)) throw new Error("Nothing was scored.");
  const ours = median(rates);
  return {
    name: "candidates scored by the domain, interval included",
    ours,
    theirs: null,
    unit: "a second",
    value: ours,
    aim: { atLeast: 50_000 },
  };
}
