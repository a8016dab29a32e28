import "server-only";
import type { EvidenceRecord, OutcomeRecord } from "@/domain/application-record";
import { notFound } from "@/domain/errors";
import { permits } from "@/domain/permissions";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { isSelfReport } from "@/domain/scoring/evidence-kind";
import { candidateInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { seeEvidence } from "@/server/services/evidence-record";
import { loadOutcomeDesk, type OutcomeDesk } from "@/server/services/outcome-entry";

/** What is needed to put a piece of evidence beside its claim, and to say what each answer would change. */
export interface CheckDesk extends Omit<OutcomeDesk, "candidate"> {
  readonly memberId: string;
  readonly checksNeeded: number;
  readonly outcome: OutcomeRecord;
  readonly evidence: EvidenceRecord;
  readonly candidate: CandidateInput;
  /** The next piece of the same person that waits for this member, or null. */
  readonly next: { readonly evidenceId: string; readonly outcomeId: string } | null;
  readonly can: { readonly refute: boolean };
}

/** Whether a piece still waits for a member: undecided, and they have said nothing of it. */
function waitsFor(memberId: string, piece: EvidenceRecord): boolean {
  const hasSaid = piece.checks.some((check) => check.memberId === memberId && check.reopenedAt === null);
  return piece.checkStatus === "UNCHECKED" && !isSelfReport(piece.kind) && !hasSaid;
}

/** The desk at which one piece of evidence is checked. */
export function getCheckDesk(actor: Actor, evidenceId: string): Promise<CheckDesk> {
  const { organizationId, memberId, role } = actor;
  return inTransaction(async (tx) => {
    const { application, outcomeId } = await seeEvidence(tx, actor, "evidence.check", evidenceId);
    const { openingId, id } = application;
    const opening = await loadOpeningRecord(tx, organizationId, openingId);
    const [record] = await loadApplicationRecords(tx, organizationId, { openingId, id: { in: [id] } });
    const outcome = record?.outcomes.find((one) => one.id === outcomeId);
    const evidence = outcome?.evidence.find((piece) => piece.id === evidenceId);
    if (!record || !outcome || !evidence) throw notFound("This piece of evidence");
    const waiting = record.outcomes.flatMap((one) =>
      one.evidence
        .filter((piece) => piece.id !== evidenceId && waitsFor(memberId, piece))
        .map((piece) => ({ evidenceId: piece.id, outcomeId: one.id })),
    );
    return {
      ...(await loadOutcomeDesk(tx, actor, application)),
      memberId,
      checksNeeded: opening.checksNeeded,
      outcome,
      evidence,
      candidate: candidateInputOf(record, opening),
      next: waiting[0] ?? null,
      can: { refute: permits(role, "outcome.update", {}) },
    };
  });
}
