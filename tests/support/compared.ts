import type { ComparedCandidate, ComparisonAnswer } from "@/domain/comparison/comparison-answer";
import { uncheckedWorth } from "@/domain/comparison/unchecked-worth";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { isSelfReport } from "@/domain/scoring/evidence-kind";
import { fillPolicy } from "@/domain/scoring/fill-policy";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import reference from "@/tests/support/reference/scoring-cases.json";

/** The policy of scoring.md, with everything as it is set there. */
export const DEFAULT_POLICY = fillPolicy({});

/** The four questions under their everyday names. */
export const CRITERIA: ComparisonAnswer["criteria"] = [
  { key: "problem-solving", name: "Solves problems", weight: 0.25 },
  { key: "technology-use", name: "Uses technology", weight: 0.25 },
  { key: "productivity", name: "Improves productivity", weight: 0.25 },
  { key: "business-value", name: "Creates business value", weight: 0.25 },
];

const published = reference.cases.find(({ name }) => name === "A, B and A+B")?.input.candidates ?? [];

/** One of scoring.md's A, B and A+B, by its place there. */
export function referenceCandidate(place: 0 | 1 | 2): CandidateInput {
  return published[place] as CandidateInput;
}

/** A candidate as a comparison gets it, scored by the domain; every outcome's own word stays unchecked. */
export function comparedOf(
  input: CandidateInput,
  name: string,
  policy: Policy = DEFAULT_POLICY,
): ComparedCandidate {
  const score = scoreCandidate(normalizeCandidate(input), policy);
  return {
    applicationId: input.id,
    name,
    hasPlace: score.isRated,
    input,
    score,
    outcomes: input.outcomes.map(({ id, evidence, ratings, status }) => {
      const checkedKinds = evidence.map(({ kind }) => kind).filter((kind) => !isSelfReport(kind));
      const levels = Object.entries(ratings).map(([key, given]) => {
        return [
          key,
          given.map((level, index) => ({ reviewer: `Reviewer ${index + 1}`, level, note: "" })),
        ] as const;
      });
      return {
        id,
        title: `Outcome ${id}`,
        change: "",
        isStanding: status === "STANDING",
        checked: checkedKinds[0] ?? null,
        claimed: evidence.map(({ kind }) => kind).find(isSelfReport) ?? null,
        checkedKinds,
        evidence: evidence.map(({ id: piece, kind }) => ({
          id: piece,
          kind,
          title: `Evidence ${piece}`,
          checkStatus: isSelfReport(kind) ? ("UNCHECKED" as const) : ("CHECKED" as const),
          isStatement: isSelfReport(kind),
        })),
        levels: Object.fromEntries(levels),
      };
    }),
    credentials: input.credentials.map(({ id, kind }) => {
      return {
        id,
        title: `Certificate ${id}`,
        kind,
        issuedOn: "2026-05-01",
        genuineness: "ISSUER_VERIFIED" as const,
      };
    }),
    unchecked: uncheckedWorth({ input, unchecked: [] }, policy),
  };
}
