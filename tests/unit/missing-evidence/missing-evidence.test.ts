import { describe, expect, it } from "vitest";
import type {
  ApplicationRecord,
  CredentialRecord,
  EvidenceRecord,
  OpeningRecord,
  OutcomeRecord,
} from "@/domain/application-record";
import { askedWords } from "@/domain/missing-evidence/asked-words";
import { missingEvidence } from "@/domain/missing-evidence/missing-evidence";
import { missingFor, missingTitle, requestWords } from "@/domain/missing-evidence/missing-words";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";

const criteria = DEFAULT_CRITERIA.map(({ id, weight, credentialCeiling }) => {
  return { id, key: id, name: id, question: "", anchors: [], weight, credentialCeiling };
});
const opening: OpeningRecord = {
  id: "o",
  title: "Analyst",
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
    criteria,
  },
};
const policy = resolvePolicy(policyInputOf(opening));

const piece = (id: string, more: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  id,
  kind: "BARE_SELF_REPORT",
  isStatement: false,
  title: id,
  description: "",
  link: "",
  checkStatus: "UNCHECKED",
  checkNote: "",
  checkedBy: null,
  checkedAt: null,
  checks: [],
  version: 1,
  ...more,
});
const outcome = (id: string, more: Partial<OutcomeRecord> = {}): OutcomeRecord => ({
  ...EMPTY_OUTCOME,
  id,
  statement: `Result ${id}`,
  enteredOn: "2026-10-01",
  status: "STANDING",
  statusNote: "",
  version: 1,
  evidence: [piece(`${id}-word`, { isStatement: true })],
  ...more,
});
const certificate = (more: Partial<CredentialRecord> = {}): CredentialRecord => ({
  id: "c",
  title: "Applied AI",
  issuer: "",
  kind: "PRACTICAL_EXAM",
  issuedOn: "2026-05-01",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "UNANSWERED",
  appliesToOpening: "YES",
  includesPracticalWork: "YES",
  servesObjective: "YES",
  genuineness: "STATED",
  genuinenessNote: "",
  link: "",
  version: 1,
  ...more,
});
const application = (more: Partial<ApplicationRecord> = {}): ApplicationRecord => ({
  id: "a",
  number: 1,
  outcomes: [],
  credentials: [],
  reviews: [],
  ...more,
});
const rated = (outcomeId: string, keys: readonly string[], level: number | null = 3) => ({
  id: "review",
  memberId: "m",
  reviewer: "R",
  submittedAt: "2026-10-10T10:00:00.000Z",
  domainExpertise: null,
  note: "",
  ratings: keys.map((criterionKey) => ({
    id: `${outcomeId}-${criterionKey}`,
    outcomeId,
    criterionKey,
    level,
    note: "",
  })),
});
const kindsOf = (record: ApplicationRecord) =>
  missingEvidence(record, opening, policy).map(({ kind }) => kind);
const [first = "", second = ""] = criteria.map(({ key }) => key);

describe("missingEvidence", () => {
  it("of nobody's result is a result", () => {
    expect(kindsOf(application())).toEqual(["NO_OUTCOME"]);
  });

  it("of a bare word nobody has rated cannot tell the points, and names no criterion", () => {
    const found = missingEvidence(application({ outcomes: [outcome("x")] }), opening, policy);
    expect(found.map(({ kind }) => kind)).toEqual(["MEASURE", "PERIOD", "PROOF", "CONFIRMATION"]);
    expect(found.every(({ gain, criteria: names }) => gain === null && names.length === 0)).toBe(true);
  });

  it("of a rated one tells the points of the very same arithmetic, the most first", () => {
    const record = application({ outcomes: [outcome("x")], reviews: [rated("x", [first, second])] });
    const found = missingEvidence(record, opening, policy);
    const proof = found.find(({ kind }) => kind === "PROOF");
    const withRecord = application({
      ...record,
      outcomes: [
        outcome("x", {
          evidence: [
            piece("x-word", { isStatement: true }),
            piece("export", { kind: "SYSTEM_RECORD", checkStatus: "CHECKED" }),
          ],
        }),
      ],
    });
    const supportOf = (one: ApplicationRecord) =>
      scoreSummary(normalizeCandidate(candidateInputOf(one, opening)), policy).support;
    expect(proof?.gain).toBeCloseTo(supportOf(withRecord) - supportOf(record), 12);
    expect(proof?.criteria).toEqual([first, second]);
    const gains = found.map(({ gain }) => gain ?? -1);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(found[0]?.kind).toBe("PROOF");
  });

  it("names the criteria that nothing standing speaks for; a blank and a refuted outcome do not", () => {
    const untouched = (record: ApplicationRecord) =>
      missingEvidence(record, opening, policy)
        .filter(({ kind }) => kind === "CRITERION")
        .flatMap((one) => one.criteria);
    const others = criteria.map(({ key }) => key).filter((key) => key !== first);
    expect(untouched(application({ outcomes: [outcome("x")], reviews: [rated("x", [first])] }))).toEqual(
      others,
    );
    expect(
      untouched(application({ outcomes: [outcome("x")], reviews: [rated("x", [first], null)] })),
    ).toHaveLength(criteria.length);
    expect(
      untouched(
        application({ outcomes: [outcome("x", { status: "REFUTED" })], reviews: [rated("x", [first])] }),
      ),
    ).toHaveLength(criteria.length);
  });

  it("asks to check what is here, and not again for a word, a date or a confirmation that is there", () => {
    const whole = outcome("x", {
      metric: "Days",
      baseline: 4,
      after: 1,
      periodEnd: "2026-06-30",
      evidence: [piece("letter", { kind: "MANAGER_REFERENCE" })],
    });
    const [check, ...rest] = missingEvidence(application({ outcomes: [whole] }), opening, policy);
    expect(check).toMatchObject({ kind: "CHECK", evidenceId: "letter" });
    expect(rest).toEqual([]);
  });

  it("takes disputed evidence for none, and asks nothing of a refuted outcome", () => {
    const disputed = [piece("letter", { kind: "MANAGER_REFERENCE", checkStatus: "DISPUTED" })];
    expect(kindsOf(application({ outcomes: [outcome("x", { evidence: disputed })] }))).toEqual(
      expect.arrayContaining(["PROOF", "CONFIRMATION"]),
    );
    expect(kindsOf(application({ outcomes: [outcome("x", { status: "REFUTED" })] }))).toEqual([]);
  });

  it("asks for the open questions and the document of a certificate, unless it was found false", () => {
    const of = (more: Partial<CredentialRecord>) =>
      kindsOf(
        application({ outcomes: [outcome("x", { status: "REFUTED" })], credentials: [certificate(more)] }),
      );
    expect(of({}).sort()).toEqual(["CHECKLIST", "DOCUMENT"]);
    expect(of({ testsSpecificSkills: "NO", genuineness: "ISSUER_VERIFIED" })).toEqual([]);
    expect(of({ genuineness: "FOUND_FALSE" })).toEqual([]);
  });
});

describe("the words for what is missing", () => {
  const names = {
    criteria: new Map([
      [first, "Solves problems"],
      [second, "Uses technology"],
    ]),
    about: "Result x",
    evidence: "Weekly report",
  };
  const nothing = { outcomeId: "x", credentialId: null, evidenceId: null, gain: null } as const;

  it("say what, and for which criteria", () => {
    const measure = { ...nothing, kind: "MEASURE", criteria: [first, second] } as const;
    expect(missingTitle(measure, names)).toBe("What was measured, before and after");
    expect(missingFor(measure, names)).toBe("for Solves problems and Uses technology");
    const criterion = { ...nothing, kind: "CRITERION", criteria: [second] } as const;
    expect(missingTitle(criterion, names)).toBe("A result that shows Uses technology");
    expect(missingFor(criterion, names)).toBe("");
  });

  it("ask the candidate for what is theirs, and nobody for what the team has to do", () => {
    const check = { ...nothing, kind: "CHECK", criteria: [] } as const;
    expect(requestWords(check, names)).toBeNull();
    expect(missingTitle(check, names)).toBe("A check of “Weekly report”");
    expect(requestWords({ ...nothing, kind: "PERIOD", criteria: [] }, names)).toBe(
      "About “Result x”: from when to when was that?",
    );
  });
});

it("says when something was asked", () => {
  const at = "2026-11-22T10:00:00Z";
  expect(askedWords("2026-11-22T08:00:00Z", at)).toBe("today");
  expect(askedWords("2026-11-20T12:00:00Z", at)).toBe("yesterday");
  expect(askedWords("2026-11-16T09:00:00Z", at)).toBe("6 days ago");
});
