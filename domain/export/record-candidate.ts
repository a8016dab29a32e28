import { z } from "zod";
import { CHECKLIST_ANSWERS, GENUINENESSES } from "@/domain/credential-words";
import { CHECK_STATUSES, CHECK_VERDICTS } from "@/domain/evidence-check";
import { OUTCOME_FREQUENCIES, OUTCOME_SOURCES, OUTCOME_STATUSES, RELEVANCES } from "@/domain/outcome-fields";
import { CREDENTIAL_KINDS } from "@/domain/scoring/credential-kind";
import { EVIDENCE_KINDS } from "@/domain/scoring/evidence-kind";
import {
  CREDENTIAL_ANSWERS,
  CREDENTIAL_CARRIERS,
  CREDENTIAL_STANDARDS,
} from "@/domain/verification/credential-answer";

export const uuid = z.uuid();
export const day = z.iso.date().describe("A calendar day, 2026-11-01.");
export const instant = z.iso.datetime().describe("An instant in UTC, 2026-11-01T09:30:00.000Z.");
const reference = z
  .string()
  .describe("What this row is called in the tables: what the file it came from calls it, else its id.");
const stated = z
  .record(z.string(), z.string())
  .describe("What an imported file said of checks that nobody here has made. It counts for nothing.");

export const fileRecord = z.strictObject({
  name: z.string(),
  mediaType: z.string().describe("Found out from the content."),
  size: z.int().describe("In bytes."),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  path: z.string().nullable().describe("Where it lies in the archive; null where files were left out."),
  addedBy: z.string().nullable().describe("Null where the candidate sent it in."),
  addedAt: instant,
});

const checkRecord = z.strictObject({
  by: z.string().describe("Who said it; a referee's name ends in “, referee”."),
  verdict: z.enum(CHECK_VERDICTS),
  note: z.string(),
  at: instant,
  reopenedAt: instant.nullable().describe("Since when it no longer counts."),
  reopenedWhy: z.string(),
});

export const evidenceRecord = z.strictObject({
  id: uuid,
  reference,
  kind: z.enum(EVIDENCE_KINDS),
  isStatement: z.boolean().describe("The candidate's own statement; it is in no table but this record."),
  title: z.string(),
  description: z.string(),
  link: z.string(),
  checkStatus: z.enum(CHECK_STATUSES),
  checkNote: z.string(),
  checks: z.array(checkRecord).describe("All that was ever said of it, the earliest first."),
  statedInFile: stated,
  files: z.array(fileRecord),
});

export const outcomeRecord = z.strictObject({
  id: uuid,
  reference,
  statement: z.string(),
  source: z.enum(OUTCOME_SOURCES),
  metric: z.string(),
  unit: z.string(),
  baseline: z.number().nullable(),
  after: z.number().nullable(),
  periodStart: day.nullable(),
  periodEnd: day.nullable(),
  enteredOn: day,
  frequency: z.enum(OUTCOME_FREQUENCIES).nullable(),
  aiPart: z.string(),
  ownPart: z.string(),
  limits: z.string(),
  relevance: z.enum(RELEVANCES),
  status: z.enum(OUTCOME_STATUSES),
  statusNote: z.string(),
  evidence: z.array(evidenceRecord),
});

const proofRecord = z.strictObject({
  carrier: z.enum(CREDENTIAL_CARRIERS),
  standard: z.enum(CREDENTIAL_STANDARDS),
  document: z
    .string()
    .describe("The badge itself, JSON or JWT, as it was received: anybody can verify it anew."),
  source: z.string().describe("The address it was fetched from, or empty."),
  genuine: z.enum(CREDENTIAL_ANSWERS).describe("UNKNOWN is “could not be verified”, which is never “fake”."),
  genuineReason: z.string(),
  theirs: z.enum(CREDENTIAL_ANSWERS),
  theirsReason: z.string(),
  verifiedAt: instant.nullable(),
});

export const credentialRecord = z.strictObject({
  id: uuid,
  reference,
  title: z.string(),
  issuer: z.string(),
  kind: z.enum(CREDENTIAL_KINDS),
  issuedOn: day,
  expiresOn: day.nullable(),
  grade: z.number().nullable().describe("0 to 1; null where only “passed” is known."),
  testsSpecificSkills: z.enum(CHECKLIST_ANSWERS),
  appliesToOpening: z.enum(CHECKLIST_ANSWERS),
  includesPracticalWork: z.enum(CHECKLIST_ANSWERS),
  servesObjective: z.enum(CHECKLIST_ANSWERS),
  genuineness: z.enum(GENUINENESSES),
  genuinenessNote: z.string(),
  link: z.string(),
  statedInFile: stated,
  proof: proofRecord.nullable(),
});

export const candidateRecord = z.strictObject({
  id: uuid,
  reference,
  name: z.string(),
  email: z.string().describe("Empty where it is not known."),
  phone: z.string(),
  headline: z.string(),
  employer: z.string(),
  school: z.string(),
  links: z.array(z.string()),
});

export type FileRecord = z.infer<typeof fileRecord>;
export type EvidenceRecord = z.infer<typeof evidenceRecord>;
export type OutcomeRecord = z.infer<typeof outcomeRecord>;
export type ProofRecord = z.infer<typeof proofRecord>;
export type CredentialRecord = z.infer<typeof credentialRecord>;
