import "server-only";
import { diffOf } from "@/domain/audit-event";
import { conflict } from "@/domain/errors";
import type { RefereeAnswerInput } from "@/domain/referee";
import { RELATION_NAMES } from "@/domain/referee-fields";
import { answerDescription, answerTitle } from "@/domain/referee-words";
import type { Acting } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Transaction } from "@/server/db";
import { createEvidence } from "@/server/services/evidence-record";
import { settleEvidence } from "@/server/services/evidence-standing";
import { type LinkCaller, linkNotOpen, throughLink } from "@/server/services/link-door";
import { hashToken } from "@/server/services/link-token";
import { placeOf } from "@/server/services/outcome-record";
import {
  applicationOf,
  claimOf,
  type RefereeRow,
  requestColumns,
  tenantOf,
} from "@/server/services/referee-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";

async function openRequest(tx: Transaction, token: string, at: Date): Promise<RefereeRow> {
  const row = await tx.refereeRequest.findFirst({
    where: { tokenHash: hashToken(token), answeredAt: null, revokedAt: null, expiresAt: { gt: at } },
    select: requestColumns,
  });
  if (!row) throw linkNotOpen();
  return row;
}

function pageOf(row: RefereeRow) {
  return {
    organizationName: row.requestedBy.organization.name,
    memberName: row.requestedBy.user.name,
    candidateName: row.outcome.application.candidate.name,
    name: row.name,
    relation: row.relation,
    company: row.company,
    message: row.message,
    expiresAt: row.expiresAt.toISOString(),
    claim: claimOf(row),
    claimVersion: row.outcome.version,
  };
}

/** What a referee sees: who asks and the one claim. Nothing else of the candidate, of others or of the opening. */
export function readRefereeLink(token: string, from: LinkCaller) {
  return throughLink(from, async () => pageOf(await openRequest(db(), token, from.at)));
}

/** The answer as a piece of evidence: of the outcome that this one was merged into, if it was. */
function addReference(
  tx: Transaction,
  actor: Acting,
  row: RefereeRow,
  input: RefereeAnswerInput,
): Promise<string> {
  const answer = { ...input, name: row.name };
  const outcomeId = row.outcome.mergedIntoId ?? row.outcomeId;
  return createEvidence(tx, actor, applicationOf(row), outcomeId, {
    kind: input.relation === "MANAGER" ? "MANAGER_REFERENCE" : "PEER_REFERENCE",
    title: answerTitle(answer),
    description: answerDescription(answer, claimOf(row)),
    link: "",
  });
}

/** Takes the request for this transaction alone: of two answers that come at once the second finds it used. */
async function takeRequest(tx: Transaction, token: string, at: Date): Promise<RefereeRow> {
  // The application first, as everywhere, so that no two wait for each other.
  const found = await openRequest(tx, token, at);
  await holdApplication(tx, { organizationId: tenantOf(found) }, applicationOf(found).id);
  await tx.$queryRaw`SELECT 1 FROM "RefereeRequest" WHERE "tokenHash" = ${hashToken(token)} FOR UPDATE`;
  return openRequest(tx, token, at);
}

async function storeAnswer(tx: Transaction, input: RefereeAnswerInput, at: Date): Promise<void> {
  const row = await takeRequest(tx, input.token, at);
  const { answer, relation, correction, ownPart, comment } = input;
  // Nobody confirms what they have not read.
  if (answer !== "DECLINED" && row.outcome.version !== input.claimVersion) throw conflict(pageOf(row));
  const organizationId = tenantOf(row);
  const actor = { organizationId, memberId: null, name: `${row.name}, ${RELATION_NAMES[relation]}`, at };
  const evidenceId = answer === "DECLINED" ? null : await addReference(tx, actor, row, input);
  const said = { answer, relation, correction: answer === "CORRECTED" ? correction : "", ownPart, comment };
  const where = { organizationId_id: { organizationId, id: row.id } };
  const data = { ...said, answeredAt: at, evidenceId, version: { increment: 1 } };
  await tx.refereeRequest.update({ where, data, select: { id: true } });
  if (evidenceId) await settleEvidence(tx, actor, { id: evidenceId });
  await tx.message.updateMany({
    where: { organizationId, subjectId: row.id, state: "BY_HAND", sentAt: null },
    data: { sentAt: at },
  });
  const application = applicationOf(row);
  await recordAudit(tx, actor, {
    action: "referee.answered",
    subjectType: "refereeRequest",
    subjectId: row.id,
    ...placeOf(application),
    diff: diffOf({ relation: row.relation }, { ...said, evidenceId, isMailed: row.isMailed }),
  });
  await rescoreApplication(tx, actor, application.id);
}

/** Stores a referee's answer, its evidence and the score it leads to, all or nothing; afterwards the link is used up. */
export async function answerRefereeLink(
  input: RefereeAnswerInput,
  from: LinkCaller,
): Promise<{ isStored: true }> {
  await throughLink(from, () => inTransaction((tx) => storeAnswer(tx, input, from.at)));
  return { isStored: true };
}
