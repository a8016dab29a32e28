import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict } from "@/domain/errors";
import type { EvidenceInput, EvidenceUpdate, NewEvidenceInput } from "@/domain/evidence";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { outdateChecks } from "@/server/services/evidence-check";
import {
  type CameBy,
  createEvidence,
  type EvidenceValues,
  loadEvidence,
  type SightedEvidence,
  seeEvidence,
} from "@/server/services/evidence-record";
import { releaseFiles } from "@/server/services/file-record";
import { placeOf, seeOutcome } from "@/server/services/outcome-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";
import type { SightedApplication } from "@/server/services/sight";

function statementStays(): AppError {
  return new AppError(
    "LOCKED",
    "The candidate’s own statement changes with the outcome. Edit the outcome, or dispute the statement.",
  );
}

/** What a referee said stays as it was said; it can be checked, disputed or removed. */
async function refuseRefereesWords(tx: Transaction, organizationId: string, evidenceId: string) {
  const answers = await tx.refereeRequest.count({ where: { organizationId, evidenceId } });
  if (answers > 0) throw new AppError("LOCKED", "A referee’s words stay as they were given.");
}

/** Adds a piece of evidence in whoever's name; asks for no permission. Answers its id. */
export async function attachEvidence(
  tx: Transaction,
  actor: Acting,
  of: { readonly outcomeId: string; readonly application: SightedApplication },
  evidence: EvidenceInput,
  cameBy: CameBy = {},
): Promise<string> {
  const { organizationId } = actor;
  const { outcomeId, application } = of;
  const stored = await tx.evidence.count({ where: { organizationId, outcomeId, isStatement: false } });
  if (stored >= MOST_EVIDENCE) {
    throw new AppError("INVALID", `An outcome has at most ${MOST_EVIDENCE} pieces of evidence.`);
  }
  const evidenceId = await createEvidence(tx, actor, application, outcomeId, evidence, cameBy);
  await rescoreApplication(tx, actor, application.id);
  return evidenceId;
}

/** Adds a piece of evidence to an outcome. It counts as the claim it is until somebody checks it. */
export function addEvidence(
  actor: Actor,
  input: NewEvidenceInput,
): Promise<{ evidenceId: string; version: number }> {
  const { outcomeId, ...evidence } = input;
  return inTransaction(async (tx) => {
    const { application } = await seeOutcome(tx, actor, "evidence.create", outcomeId);
    return { evidenceId: await attachEvidence(tx, actor, { outcomeId, application }, evidence), version: 1 };
  });
}

/** Changes a piece of evidence. A check spoke about what was there before, so the piece waits for a check again. */
export function updateEvidence(actor: Actor, input: EvidenceUpdate): Promise<EvidenceValues> {
  const { id, version, ...evidence } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const before = await seeEvidence(tx, actor, "evidence.update", id);
    if (before.isStatement) throw statementStays();
    await refuseRefereesWords(tx, organizationId, id);
    if (before.values.version !== version) throw conflict(before.values);
    await holdApplication(tx, actor, before.application.id);
    const { count } = await tx.evidence.updateMany({
      where: { id, organizationId, version },
      data: { ...evidence, version: { increment: 1 } },
    });
    if (count === 0) throw conflict((await seeEvidence(tx, actor, "evidence.update", id)).values);
    await outdateChecks(tx, actor, [id], "The evidence was changed after this check.");
    const { version: _, ...was } = before.values;
    await recordAudit(tx, actor, {
      action: "evidence.updated",
      subjectType: "evidence",
      subjectId: id,
      ...placeOf(before.application),
      diff: diffOf({ ...was, checkStatus: before.check.status }, { ...evidence, checkStatus: "UNCHECKED" }),
    });
    await rescoreApplication(tx, actor, before.application.id);
    return { ...evidence, version: version + 1 };
  });
}

/** Removes a piece of evidence in whoever's name; asks for no permission. The audit log keeps what it said. */
export async function dropEvidence(
  tx: Transaction,
  actor: Acting,
  { id, values, isStatement, application, outcomeId }: SightedEvidence,
  version: number,
): Promise<void> {
  const { organizationId } = actor;
  if (isStatement) throw statementStays();
  await tx.refereeRequest.updateMany({
    where: { organizationId, evidenceId: id },
    data: { evidenceId: null },
  });
  await releaseFiles(tx, organizationId, { id });
  const { count } = await tx.evidence.deleteMany({ where: { id, organizationId, version } });
  if (count === 0) throw conflict((await loadEvidence(tx, organizationId, id)).values);
  const { version: _, ...was } = values;
  await recordAudit(tx, actor, {
    action: "evidence.removed",
    subjectType: "evidence",
    subjectId: id,
    ...placeOf(application),
    diff: diffOf({ ...was, outcomeId }, null),
  });
  await rescoreApplication(tx, actor, application.id);
}

/** Removes a piece of evidence, as a member. */
export function removeEvidence(
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ outcomeId: string }> {
  return inTransaction(async (tx) => {
    const evidence = await seeEvidence(tx, actor, "evidence.remove", input.id);
    await dropEvidence(tx, actor, evidence, input.version);
    return { outcomeId: evidence.outcomeId };
  });
}
