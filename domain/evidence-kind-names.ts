import type { EvidenceKind } from "@/domain/scoring/evidence-kind";

/** What a reader calls each kind of evidence. */
export const EVIDENCE_KIND_NAMES: Readonly<Record<EvidenceKind, string>> = {
  SYSTEM_RECORD: "On record",
  WORK_SAMPLE: "Supervised work",
  ARTIFACT: "Work inspected",
  MANAGER_REFERENCE: "Manager confirms",
  PEER_REFERENCE: "Colleague confirms",
  INTERVIEW_ACCOUNT: "Interview answer",
  SPECIFIC_SELF_REPORT: "Own word, with numbers",
  BARE_SELF_REPORT: "Own word",
};
