import fc from "fast-check";
import type {
  ApplicationRecord,
  CredentialRecord,
  EvidenceRecord,
  OpeningRecord,
  OutcomeRecord,
  ReviewRecord,
} from "@/domain/application-record";
import { CHECK_STATUSES } from "@/domain/evidence-check";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";
import { EVIDENCE_KINDS } from "@/domain/scoring/evidence-kind";

const NAMES = ["Solves problems", "Uses technology", "Improves productivity", "Creates business value"];

export const OPENING: OpeningRecord = {
  id: "o",
  title: "Operations analyst",
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
    criteria: DEFAULT_CRITERIA.map(({ id, weight, credentialCeiling }, index) => {
      return { id, key: id, name: NAMES[index] ?? id, question: "", anchors: [], weight, credentialCeiling };
    }),
  },
};

export function piece(more: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return {
    id: "e",
    kind: "ARTIFACT",
    isStatement: false,
    title: "The export",
    description: "",
    link: "",
    checkStatus: "CHECKED",
    checkNote: "",
    checkedBy: "Priya Raman",
    checkedAt: "2026-10-02T10:00:00.000Z",
    checks: [],
    version: 1,
    ...more,
  };
}

export function outcome(id: string, more: Partial<OutcomeRecord> = {}): OutcomeRecord {
  return {
    ...EMPTY_OUTCOME,
    id,
    statement: `Result ${id} takes half the time`,
    enteredOn: "2026-10-01",
    status: "STANDING",
    statusNote: "",
    version: 1,
    evidence: [piece({ id: `${id}-e` })],
    ...more,
  };
}

export function credential(more: Partial<CredentialRecord> = {}): CredentialRecord {
  return {
    id: "c",
    title: "Applied AI Practitioner",
    issuer: "Institute",
    kind: "PRACTICAL_EXAM",
    issuedOn: "2026-05-01",
    expiresOn: null,
    grade: null,
    testsSpecificSkills: "YES",
    appliesToOpening: "YES",
    includesPracticalWork: "YES",
    servesObjective: "YES",
    genuineness: "ISSUER_VERIFIED",
    genuinenessNote: "",
    link: "",
    version: 1,
    ...more,
  };
}

/** One review that gives each outcome the same levels, in the order of the criteria; null is "no evidence". */
export function review(
  id: string,
  outcomes: readonly OutcomeRecord[],
  levels: readonly (number | null)[],
): ReviewRecord {
  const ratings = outcomes.flatMap((one) =>
    OPENING.rubric.criteria.map(({ key }, index) => ({
      id: `${id}-${one.id}-${key}`,
      outcomeId: one.id,
      criterionKey: key,
      level: levels[index] ?? null,
      note: "",
    })),
  );
  return {
    id,
    memberId: id,
    reviewer: "Mei Tanaka",
    submittedAt: "2026-10-10T10:00:00.000Z",
    domainExpertise: null,
    note: "",
    ratings,
  };
}

export function applicationOf(
  outcomes: readonly OutcomeRecord[],
  more: Partial<ApplicationRecord> = {},
): ApplicationRecord {
  return { id: "a", number: 7, outcomes, credentials: [], reviews: [], ...more };
}

const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });

const evidenceArbitrary = fc
  .record({ kind: fc.constantFrom(...EVIDENCE_KINDS), checkStatus: fc.constantFrom(...CHECK_STATUSES) })
  .map((more) => [piece(more)]);

/** Applications of up to four outcomes, two reviews and a certificate; `id` and `number` as given. */
export function applicationArbitrary(id: string, number: number): fc.Arbitrary<ApplicationRecord> {
  return fc
    .record({
      evidence: fc.array(evidenceArbitrary, { maxLength: 4 }),
      levels: fc.array(fc.array(level, { minLength: 4, maxLength: 4 }), { maxLength: 2 }),
      holdsOne: fc.boolean(),
    })
    .map(({ evidence, levels, holdsOne }) => {
      const outcomes = evidence.map((pieces, index) => outcome(`${id}-${index}`, { evidence: pieces }));
      const reviews = levels.map((given, index) => review(`${id}-r${index}`, outcomes, given));
      const credentials = holdsOne ? [credential({ id: `${id}-c` })] : [];
      return { id, number, outcomes, credentials, reviews };
    });
}
