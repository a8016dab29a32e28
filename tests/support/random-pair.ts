import fc from "fast-check";
import type { Closable } from "@/domain/comparison/closing-step";
import type { CandidateInput, OutcomeInput } from "@/domain/scoring/candidate-input";
import { EVIDENCE_KINDS, type EvidenceKind, isSelfReport } from "@/domain/scoring/evidence-kind";
import { CRITERIA } from "@/tests/support/compared";

const KEYS = CRITERIA.map(({ key }) => key);
const levels = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 });
const piece = fc.record({ kind: fc.constantFrom(...EVIDENCE_KINDS), isChecked: fc.boolean() });

const outcome = fc.record({
  evidence: fc.array(piece, { maxLength: 3 }),
  ratings: fc.tuple(...KEYS.map(() => levels)),
  ageMonths: fc.integer({ min: 0, max: 60 }),
  isStanding: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
});
const certificate = fc.constantFrom("PRACTICAL_EXAM" as const, "ATTENDANCE" as const);

type Drawn = { readonly outcomes: readonly DrawnOutcome[]; readonly kinds: readonly CertificateKind[] };
type DrawnOutcome = typeof outcome extends fc.Arbitrary<infer One> ? One : never;
type CertificateKind = "PRACTICAL_EXAM" | "ATTENDANCE";

/** Evidence nobody checked counts as the own word it is, as on the server. */
function counted(kind: EvidenceKind, isChecked: boolean): EvidenceKind {
  return isChecked || isSelfReport(kind) ? kind : "SPECIFIC_SELF_REPORT";
}

function closable(id: string, { outcomes, kinds }: Drawn): Closable {
  const named = outcomes.map((one, index) => ({ ...one, id: `${id}${index}` }));
  const input: CandidateInput = {
    id,
    outcomes: named.map(
      ({ id: outcomeId, evidence, ratings, ageMonths, isStanding }): OutcomeInput => ({
        id: outcomeId,
        ageMonths,
        status: isStanding ? "STANDING" : "REFUTED",
        evidence: evidence.map(({ kind, isChecked }, index) => {
          return { id: `${outcomeId}-${index}`, kind: counted(kind, isChecked), authenticity: 1 };
        }),
        ratings: Object.fromEntries(KEYS.map((key, index) => [key, ratings[index] ?? []])),
      }),
    ),
    credentials: kinds.map((kind, index) => ({ id: `${id}c${index}`, kind, ageMonths: 6 })),
  };
  const unchecked = named.flatMap(({ id: outcomeId, evidence }) =>
    evidence.flatMap(({ kind, isChecked }, index) => {
      return isChecked || isSelfReport(kind) ? [] : { outcomeId, evidenceId: `${outcomeId}-${index}`, kind };
    }),
  );
  return { input, unchecked };
}

function drawn(most: number): fc.Arbitrary<Drawn> {
  return fc.record({
    outcomes: fc.array(outcome, { minLength: 1, maxLength: most }),
    kinds: fc.array(certificate, { maxLength: 2 }),
  });
}

/** Two candidates with at most so many outcomes each, some of their evidence unchecked, rated on the four criteria. */
export function pairs(most = 4): fc.Arbitrary<readonly [Closable, Closable]> {
  return fc.tuple(drawn(most), drawn(most)).map(([one, other]) => [closable("a", one), closable("b", other)]);
}
