import { z } from "zod";
import { AI_SKILL_LEVELS } from "@/domain/ai-skill-level";
import { APPLICATION_STATUSES } from "@/domain/candidate";
import { DECISION_KINDS } from "@/domain/decision-kind";
import {
  candidateRecord,
  credentialRecord,
  day,
  instant,
  outcomeRecord,
  uuid,
} from "@/domain/export/record-candidate";
import { debriefRecord, panelRecord, roundRecord, voteRecord } from "@/domain/export/record-panel";
import { followUpRecord, reviewRecord, scoreRecord } from "@/domain/export/record-review";
import { OPENING_STATUSES } from "@/domain/opening";
import { ROLES } from "@/domain/role";

/** Goes up with every change that a program which reads outweigh.json could stumble over. */
export const EXPORT_FORMAT = "outweigh-export";
export const EXPORT_FORMAT_VERSION = 1;

const share = z.number().min(0).max(1);
const settings = z.record(z.string(), z.number()).describe("Only what differs from the usual values.");

const rubricRecord = z.strictObject({
  version: z.int(),
  frozenAt: instant.nullable().describe("Since the first review it stays as it is."),
  parameters: settings,
  evidenceStrength: settings,
  credentialStrength: settings,
  criteria: z.array(
    z.strictObject({
      id: uuid,
      key: z.string(),
      name: z.string(),
      question: z.string(),
      anchors: z.array(z.string()).describe("What each level means, 0 first."),
      weight: z.number(),
      credentialCeiling: z.number(),
    }),
  ),
});

const applicationRecord = z.strictObject({
  id: uuid,
  number: z.int().describe("“Candidate 7” while blind."),
  status: z.enum(APPLICATION_STATUSES),
  candidate: candidateRecord,
  score: scoreRecord.nullable(),
  outcomes: z.array(outcomeRecord),
  credentials: z.array(credentialRecord),
  reviews: z.array(reviewRecord).describe("Handed in; what is still a draft is in no export."),
});

const signatureRecord = z.strictObject({
  name: z.string(),
  role: z.enum(ROLES),
  note: z.string(),
  signedAt: instant,
});

const decisionRecord = z.strictObject({
  id: uuid,
  applicationId: uuid,
  kind: z.enum(DECISION_KINDS),
  rationale: z.string(),
  againstArithmetic: z.string(),
  decidedBy: z.string(),
  decidedAt: instant,
  supersedesId: uuid.nullable(),
  signaturesNeeded: z.int(),
  signatures: z.array(signatureRecord).describe("Second signatures."),
  letter: z
    .strictObject({ subject: z.string(), text: z.string(), sentAt: instant.nullable() })
    .nullable()
    .describe(
      "What is or was written to the candidate, for who writes letters; {link} is put in when it is sent.",
    ),
  packetHash: z.string().describe("The packet's fingerprint."),
  packet: z.looseObject({}).describe("The sealed packet as it is downloaded; see docs/packet.md."),
});

const openingRecord = z.strictObject({
  id: uuid,
  title: z.string(),
  location: z.string(),
  status: z.enum(OPENING_STATUSES),
  asOf: day.describe("The day all ages are counted to."),
  hiringManager: z.string(),
  openedAt: instant.nullable(),
  brief: z.strictObject({
    goals: z.string(),
    bottlenecks: z.string(),
    teamAiSkillLevel: z.enum(AI_SKILL_LEVELS).nullable(),
    measuresOfSuccess: z.string(),
    interviewQuestions: z.array(z.string()),
    requiredCertificate: z.string(),
    requiredCertificateReason: z.string(),
  }),
  roleExpectsAi: share,
  employerValuesCertificates: share,
  checksNeeded: z.int(),
  signaturesNeeded: z.int(),
  rubric: rubricRecord,
  panel: z.array(panelRecord),
  votes: z.array(voteRecord),
  rounds: z.array(roundRecord),
  debriefs: z.array(debriefRecord),
  decisions: z.array(decisionRecord),
  followUps: z.array(followUpRecord),
  leftOut: z
    .int()
    .describe("How many applications are withheld from whoever exported, who has still to review them."),
  applications: z.array(applicationRecord),
});

const eventRecord = z.strictObject({
  id: uuid,
  at: instant,
  actor: z.string().describe("The name the person had then."),
  action: z.string(),
  openingId: uuid.nullable(),
  applicationId: uuid.nullable(),
  words: z.string().describe("The event as a sentence."),
  changes: z
    .record(z.string(), z.strictObject({ from: z.unknown(), to: z.unknown() }))
    .nullable()
    .describe("What changed, by field; null for whom the audit log is not open to."),
});

/** outweigh.json: everything whoever exported may see, as one record. */
export const exportRecord = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  formatVersion: z.literal(EXPORT_FORMAT_VERSION),
  exportedAt: instant,
  exportedBy: z.strictObject({ name: z.string(), role: z.enum(ROLES) }),
  organization: z.strictObject({ id: uuid, name: z.string() }),
  scope: z.enum(["OPENING", "ORGANIZATION"]),
  hasFiles: z.boolean().describe("Whether the content of attached files is in the archive."),
  openings: z.array(openingRecord),
  events: z.array(eventRecord).describe("An extract of the audit log, the earliest event first."),
});

export type ExportRecord = z.infer<typeof exportRecord>;
export type ExportedOpening = ExportRecord["openings"][number];
export type ExportedApplication = ExportedOpening["applications"][number];
export type ExportedDecision = ExportedOpening["decisions"][number];
export type ExportedEvent = ExportRecord["events"][number];
