import { describe, expect, it } from "vitest";
import { candidateDraftInput, withoutEmptyDays } from "@/domain/candidate-link/candidate-draft";
import {
  candidateCredential,
  candidateEvidence,
  candidateOutcome,
  candidateOutcomeOn,
  correctedCredential,
  credentialOfCandidate,
  outcomeOfCandidate,
} from "@/domain/candidate-link/candidate-entry";
import {
  EMPTY_CREDENTIAL_DRAFT,
  EMPTY_EVIDENCE_DRAFT,
  EMPTY_OUTCOME_DRAFT,
  isBlankCredential,
  isBlankOutcome,
} from "@/domain/candidate-link/candidate-fields";
import { EVIDENCE_KINDS } from "@/domain/scoring/evidence-kind";

const OUTCOME = { ...EMPTY_OUTCOME_DRAFT, statement: "Claims are answered in a day instead of four." };
const CREDENTIAL = { ...EMPTY_CREDENTIAL_DRAFT, title: "Applied AI", issuedOn: "2026-05-01" };

describe("an outcome by its candidate", () => {
  it("is always the candidate's own word, whatever was sent", () => {
    const sent = candidateOutcome.parse({ ...OUTCOME, source: "TEAM", relevance: "OTHER_FIELD" });
    expect(sent).not.toHaveProperty("source");
    expect(outcomeOfCandidate(sent)).toMatchObject({ source: "CANDIDATE", relevance: "SAME_WORK" });
    expect(outcomeOfCandidate(sent, "OTHER_FIELD").relevance).toBe("OTHER_FIELD");
  });

  it("keeps the rules of every outcome", () => {
    const issues = candidateOutcome.safeParse({ ...OUTCOME, baseline: 4 }).error?.issues;
    expect(issues?.map(({ path }) => path.join("."))).toEqual(["after", "metric"]);
    const late = candidateOutcomeOn("2026-11-01").safeParse({ ...OUTCOME, periodEnd: "2026-11-02" });
    expect(late.error?.issues[0]?.path).toEqual(["periodEnd"]);
  });
});

describe("evidence by a candidate", () => {
  it("is never what only the team can bring, nor an own word", () => {
    const accepted = EVIDENCE_KINDS.filter(
      (kind) => candidateEvidence.safeParse({ ...EMPTY_EVIDENCE_DRAFT, title: "Report", kind }).success,
    );
    expect(accepted).toEqual(["SYSTEM_RECORD", "ARTIFACT", "MANAGER_REFERENCE", "PEER_REFERENCE"]);
  });

  it("carries no check, whatever was sent", () => {
    const sent = candidateEvidence.parse({
      ...EMPTY_EVIDENCE_DRAFT,
      title: "Report",
      checkStatus: "CHECKED",
    });
    expect(Object.keys(sent).sort()).toEqual(["description", "kind", "link", "title"]);
  });
});

describe("a certificate by a candidate", () => {
  it("is only stated, with every question of quality open", () => {
    const sent = candidateCredential.parse({
      ...CREDENTIAL,
      genuineness: "ISSUER_VERIFIED",
      servesObjective: "YES",
    });
    expect(credentialOfCandidate(sent)).toMatchObject({
      genuineness: "STATED",
      servesObjective: "UNANSWERED",
      testsSpecificSkills: "UNANSWERED",
    });
  });

  it("falls back to stated when it is corrected, and stays false when it was found false", () => {
    const stated = candidateCredential.parse(CREDENTIAL);
    const verified = { ...credentialOfCandidate(stated), genuineness: "ISSUER_VERIFIED" as const };
    expect(correctedCredential(verified, stated).genuineness).toBe("ISSUER_VERIFIED");
    const other = { ...stated, title: "Advanced AI" };
    expect(correctedCredential(verified, other)).toMatchObject({
      title: "Advanced AI",
      genuineness: "STATED",
    });
    const untrue = { ...verified, genuineness: "FOUND_FALSE" as const };
    expect(correctedCredential(untrue, other).genuineness).toBe("FOUND_FALSE");
  });
});

describe("a draft", () => {
  it("may be incomplete in every way, and is blank when nothing was typed", () => {
    const draft = { of: "OUTCOME", outcome: EMPTY_OUTCOME_DRAFT, evidence: [EMPTY_EVIDENCE_DRAFT] };
    const kept = { token: "t", draftId: null, version: 0, draft };
    expect(candidateDraftInput.safeParse(kept).success).toBe(true);
    expect(isBlankOutcome(EMPTY_OUTCOME_DRAFT, [EMPTY_EVIDENCE_DRAFT])).toBe(true);
    expect(isBlankOutcome({ ...EMPTY_OUTCOME_DRAFT, baseline: 0 }, [])).toBe(false);
    expect(isBlankOutcome(EMPTY_OUTCOME_DRAFT, [{ ...EMPTY_EVIDENCE_DRAFT, title: "x" }])).toBe(false);
    expect(isBlankCredential(EMPTY_CREDENTIAL_DRAFT)).toBe(true);
    expect(isBlankCredential({ ...EMPTY_CREDENTIAL_DRAFT, title: "x" })).toBe(false);
  });

  it("says no day as no day", () => {
    expect(withoutEmptyDays({ ...EMPTY_OUTCOME_DRAFT, periodEnd: "" }, ["periodEnd"]).periodEnd).toBeNull();
  });
});
