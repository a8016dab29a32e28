import fc from "fast-check";
import type {
  CandidateInput,
  CredentialInput,
  EvidenceInput,
  OutcomeInput,
} from "@/domain/scoring/candidate-input";
import { CONFIDENCES, type Confidence } from "@/domain/scoring/confidence";
import { CREDENTIAL_KINDS, CREDENTIAL_STRENGTH } from "@/domain/scoring/credential-kind";
import { highestCredentialCeiling } from "@/domain/scoring/criterion";
import { type BoundedDefault, EVIDENCE_KINDS, EVIDENCE_STRENGTH } from "@/domain/scoring/evidence-kind";
import { PARAMETER_NAMES, PARAMETERS } from "@/domain/scoring/parameters";
import type { PolicyInput } from "@/domain/scoring/policy";

/** Every property is tried on this many inputs. */
export const RUNS = { numRuns: 1000 };

export const CRITERION_IDS = ["technology-use", "a", "b", "c", "d", "e", "f", "constructor"];

export function between(low: number, high: number): fc.Arbitrary<number> {
  return fc.double({ min: low, max: high, noNaN: true });
}

const share = between(0, 1);

function withinBounds<Name extends string>(
  names: readonly Name[],
  table: Readonly<Record<Name, BoundedDefault>>,
) {
  const fields = names.map((name) => [name, between(table[name].low, table[name].high)] as const);
  return fc.record(Object.fromEntries(fields) as Record<Name, fc.Arbitrary<number>>, { requiredKeys: [] });
}

const criteria = fc.integer({ min: 2, max: CRITERION_IDS.length }).chain((count) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
      fc.array(share, { minLength: count, maxLength: count }),
    )
    .filter(([weights]) => weights.some((weight) => weight > 0))
    .map(([weights, ceilings]) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return weights.map((weight, index) => {
        const id = CRITERION_IDS[index] as string;
        const credentialCeiling = (ceilings[index] as number) * highestCredentialCeiling(id);
        return { id, weight: weight / sum, credentialCeiling };
      });
    }),
);

/** Any policy that the editor accepts. */
export const policies: fc.Arbitrary<PolicyInput> = fc.record(
  {
    criteria,
    roleExpectsAi: share,
    employerValuesCertificates: share,
    parameters: withinBounds(PARAMETER_NAMES, PARAMETERS),
    evidenceStrength: withinBounds(EVIDENCE_KINDS, EVIDENCE_STRENGTH),
    credentialStrength: withinBounds(CREDENTIAL_KINDS, CREDENTIAL_STRENGTH),
  },
  { requiredKeys: ["criteria"] },
);

const identity = { selector: ({ id }: { id: string }) => id };
const ids = fc.stringMatching(/^[a-zA-Z0-9-]{1,6}$/);
const ages = between(-12, 240);
const levels = fc.integer({ min: 0, max: 4 });

export const evidences: fc.Arbitrary<EvidenceInput> = fc.record(
  { id: ids, kind: fc.constantFrom(...EVIDENCE_KINDS), authenticity: share },
  { requiredKeys: ["id", "kind"] },
);

const unsaid: fc.Arbitrary<OutcomeInput> = fc.record(
  {
    id: ids,
    ageMonths: ages,
    relevance: share,
    status: fc.constant("STANDING" as const),
    evidence: fc.uniqueArray(evidences, { ...identity, maxLength: 3 }),
    ratings: fc.dictionary(fc.constantFrom(...CRITERION_IDS), fc.array(levels, { maxLength: 3 })),
  },
  { requiredKeys: ["id", "ageMonths", "status", "evidence", "ratings"] },
);

/** A confidence for every rating: any three, the same three on each criterion. */
function withConfidences(outcome: OutcomeInput, said: readonly Confidence[]): OutcomeInput {
  const confidences = Object.entries(outcome.ratings).map(([id, ratings]) => {
    return [id, ratings.map((_, index) => said[index] as Confidence)];
  });
  return { ...outcome, confidences: Object.fromEntries(confidences) };
}

const threeConfidences = fc.array(fc.constantFrom(...CONFIDENCES), { minLength: 3, maxLength: 3 });

export const standingOutcomes: fc.Arbitrary<OutcomeInput> = fc
  .tuple(unsaid, fc.option(threeConfidences))
  .map(([outcome, said]) => (said ? withConfidences(outcome, said) : outcome));

const outcomes: fc.Arbitrary<OutcomeInput> = fc
  .tuple(standingOutcomes, fc.integer({ min: 0, max: 3 }))
  .map(([outcome, status]) => (status === 0 ? { ...outcome, status: "REFUTED" } : outcome));

export const credentials: fc.Arbitrary<CredentialInput> = fc.record(
  {
    id: ids,
    kind: fc.constantFrom(...CREDENTIAL_KINDS),
    ageMonths: ages,
    grade: share,
    specificity: share,
    genuineness: share,
  },
  { requiredKeys: ["id", "kind", "ageMonths"] },
);

export const candidates: fc.Arbitrary<CandidateInput> = fc.record(
  {
    id: ids,
    domainExpertise: share,
    outcomes: fc.uniqueArray(outcomes, { ...identity, maxLength: 5 }),
    credentials: fc.uniqueArray(credentials, { ...identity, maxLength: 4 }),
  },
  { requiredKeys: ["id", "outcomes", "credentials"] },
);
