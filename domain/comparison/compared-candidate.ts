import type { ApplicationRecord, EvidenceRecord, OutcomeRecord } from "@/domain/application-record";
import { changeText } from "@/domain/change-words";
import type { Closable } from "@/domain/comparison/closing-step";
import type {
  ComparedCandidate,
  ComparedEvidence,
  ComparedOutcome,
  GivenLevel,
} from "@/domain/comparison/comparison-answer";
import { countsAsChecked } from "@/domain/evidence-check";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { EVIDENCE_KINDS, type EvidenceKind, isSelfReport } from "@/domain/scoring/evidence-kind";

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
/** From here on months are easier to grasp than weeks. */
const MOST_WEEKS = 52;

/** How long something lasted: `periodWords("2026-01-05", "2026-07-05")` is "26 weeks". */
export function periodWords(start: string | null, end: string | null): string {
  if (!start || !end) return "";
  const days = Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS) + 1;
  if (days < DAYS_A_WEEK) return `${days} ${days === 1 ? "day" : "days"}`;
  const weeks = Math.round(days / DAYS_A_WEEK);
  return weeks <= MOST_WEEKS
    ? `${weeks} ${weeks === 1 ? "week" : "weeks"}`
    : `${Math.round(days / 30.4375)} months`;
}

function changeOf({ baseline, after, unit, periodStart, periodEnd }: OutcomeRecord): string {
  const change = baseline === null || after === null ? "" : changeText({ baseline, after, unit });
  return [change, periodWords(periodStart, periodEnd)].filter(Boolean).join(", ");
}

function kindsOf(
  evidence: readonly EvidenceRecord[],
  isOne: (status: EvidenceRecord["checkStatus"]) => boolean,
): EvidenceKind[] {
  const kinds = evidence.filter(({ checkStatus }) => isOne(checkStatus)).map(({ kind }) => kind);
  return EVIDENCE_KINDS.filter((kind) => kinds.includes(kind));
}

function evidenceOf(evidence: readonly EvidenceRecord[]): ComparedEvidence[] {
  const rankOf = ({ kind }: ComparedEvidence) => EVIDENCE_KINDS.indexOf(kind);
  return evidence
    .map(({ id, kind, title, checkStatus, isStatement }) => ({ id, kind, title, checkStatus, isStatement }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function levelsOf(outcomeId: string, { reviews }: ApplicationRecord): Record<string, GivenLevel[]> {
  const levels: Record<string, GivenLevel[]> = {};
  for (const { reviewer, ratings } of reviews) {
    for (const { outcomeId: rated, criterionKey, level, note } of ratings) {
      if (rated !== outcomeId) continue;
      const given = levels[criterionKey] ?? [];
      given.push({ reviewer, level, note });
      levels[criterionKey] = given;
    }
  }
  return levels;
}

/** An outcome as a comparison shows it, with who gave which level. */
export function comparedOutcome(outcome: OutcomeRecord, application: ApplicationRecord): ComparedOutcome {
  const checkedKinds = kindsOf(outcome.evidence, countsAsChecked);
  return {
    id: outcome.id,
    title: outcome.metric || outcome.statement,
    change: changeOf(outcome),
    isStanding: outcome.status === "STANDING",
    checked: checkedKinds[0] ?? null,
    claimed: kindsOf(outcome.evidence, (status) => status === "UNCHECKED")[0] ?? null,
    checkedKinds,
    evidence: evidenceOf(outcome.evidence),
    levels: levelsOf(outcome.id, application),
  };
}

/** A candidate with the evidence that waits for a check, for trying out what it would change. */
export function closableOf({ outcomes }: ApplicationRecord, input: CandidateInput): Closable {
  const unchecked = outcomes.flatMap(({ id: outcomeId, evidence }) =>
    evidence
      .filter(({ checkStatus, kind }) => checkStatus === "UNCHECKED" && !isSelfReport(kind))
      .map(({ id: evidenceId, kind }) => ({ outcomeId, evidenceId, kind })),
  );
  return { input, unchecked };
}

type Scored = Pick<ComparedCandidate, "name" | "hasPlace" | "input" | "score" | "unchecked">;

/** A candidate as a comparison shows them, from the record and the score made of it. */
export function comparedCandidate(application: ApplicationRecord, scored: Scored): ComparedCandidate {
  return {
    ...scored,
    applicationId: application.id,
    outcomes: application.outcomes.map((outcome) => comparedOutcome(outcome, application)),
    credentials: application.credentials.map(({ id, title, kind, issuedOn, genuineness }) => {
      return { id, title, kind, issuedOn, genuineness };
    }),
  };
}
