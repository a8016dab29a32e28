import type {
  ApplicationRecord,
  CredentialRecord,
  EvidenceRecord,
  OutcomeRecord,
} from "@/domain/application-record";
import type { Genuineness } from "@/domain/credential-words";
import { countsAsChecked } from "@/domain/evidence-check";
import { inQuotes } from "@/domain/letter/in-quotes";
import { countWord } from "@/domain/ranking/count-word";
import { EVIDENCE_KINDS, type EvidenceKind, isSelfReport } from "@/domain/scoring/evidence-kind";

/** How many results are told one by one. */
const MOST_TOLD = 8;

const SEEN: Readonly<Record<EvidenceKind, string>> = {
  SYSTEM_RECORD: "We checked it against a record from a system.",
  WORK_SAMPLE: "We saw it in work done under supervision.",
  ARTIFACT: "We inspected the work itself.",
  MANAGER_REFERENCE: "A manager confirmed it.",
  PEER_REFERENCE: "A colleague confirmed it.",
  INTERVIEW_ACCOUNT: "You told us about it in an interview.",
  SPECIFIC_SELF_REPORT: "It counted as your own word, with numbers.",
  BARE_SELF_REPORT: "It counted as your own word.",
};

const GENUINE: Readonly<Record<Genuineness, string>> = {
  ISSUER_VERIFIED: "The issuer confirmed it.",
  DOCUMENT_SEEN: "We saw the document.",
  STATED: "We did not check whether it is genuine.",
  FOUND_FALSE: "We could not confirm it, and it did not count.",
};

const strength = ({ kind }: EvidenceRecord) => -EVIDENCE_KINDS.indexOf(kind);

/** The strongest piece that somebody checked. What did not support a result is not told, nor who said so. */
function strongest(evidence: readonly EvidenceRecord[]): EvidenceRecord | undefined {
  return evidence
    .filter(({ checkStatus, kind }) => countsAsChecked(checkStatus) && !isSelfReport(kind))
    .sort((one, other) => strength(other) - strength(one))[0];
}

/** How one result was checked, to the person it is about: "We inspected the work itself." */
export function checkedWords({ status, evidence }: Pick<OutcomeRecord, "status" | "evidence">): string {
  if (status === "REFUTED") return "It did not hold up when we checked it, so it did not count.";
  const best = strongest(evidence);
  if (!best) return "Nobody has checked it, so it counted as your own word.";
  return best.checkStatus === "PARTLY" ? `${SEEN[best.kind]} It was supported in part.` : SEEN[best.kind];
}

function credentialLine({ title, genuineness }: CredentialRecord): string {
  return `– The certificate ${inQuotes(title)}. ${GENUINE[genuineness]}`;
}

/**
 * The results and certificates of an application, a line each with how it was checked, those first that counted most;
 * `weight` says how much. Beyond eight results only how many more there were.
 */
export function consideredLines(
  { outcomes, credentials }: Pick<ApplicationRecord, "outcomes" | "credentials">,
  weight: (id: string) => number,
): string[] {
  const sorted = [...outcomes].sort((a, b) => weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1));
  const told = sorted.slice(0, MOST_TOLD).map((one) => `– ${inQuotes(one.statement)}. ${checkedWords(one)}`);
  const more = sorted.length - told.length;
  const rest = more > 0 ? [`– And ${countWord(more)} more, looked at in the same way.`] : [];
  return [...told, ...rest, ...credentials.map(credentialLine)];
}
