import "server-only";
import { diffOf } from "@/domain/audit-event";
import { heldWithout } from "@/domain/credential-proof/proof-effect";
import { findingsOf } from "@/domain/credential-proof/proof-findings";
import type { ProofRemoval } from "@/domain/credential-proof/proof-input";
import { conflict } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Transaction } from "@/server/db";
import { loadCredential } from "@/server/services/credential";
import type { AskIssuers } from "@/server/services/credential-proof-look";
import {
  loadProof,
  type ProofRecord,
  type ProofRow,
  proofColumns,
  proofRecord,
} from "@/server/services/credential-proof-record";
import { verifyProof } from "@/server/services/credential-proof-verify";
import { placeOf } from "@/server/services/outcome-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

const ACTION: Action = "credential.verify";

/** Loads a certificate of this tenant, and asks whether its badge may be seen and verified. */
export async function seeCertificate(tx: Transaction, actor: Actor, credentialId: string) {
  const credential = await loadCredential(tx, actor.organizationId, credentialId);
  return { ...credential, application: await seeApplication(tx, actor, ACTION, credential.applicationId) };
}

async function seeProof(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ row: ProofRow; application: SightedApplication }> {
  const row = await loadProof(tx, actor.organizationId, id);
  return { row, application: await seeApplication(tx, actor, ACTION, row.credential.applicationId) };
}

/** The badge of a certificate as the form holds its answers, or null where none was added. */
export async function getProof(
  actor: Actor,
  { credentialId }: { credentialId: string },
): Promise<ProofRecord | null> {
  const { organizationId } = actor;
  await seeCertificate(db(), actor, credentialId);
  const row = await db().credentialProof.findUnique({
    where: { organizationId_credentialId: { organizationId, credentialId } },
    select: proofColumns,
  });
  return row && proofRecord(row);
}

/** Asks the issuer again, now. */
export async function verifyProofAgain(actor: Actor, id: string, ask?: AskIssuers): Promise<ProofRecord> {
  await seeProof(db(), actor, id);
  return verifyProof(actor, id, { isByHand: true, ask });
}

/** What is needed to put a removed badge back. */
export interface RemovedProof {
  readonly credentialId: string;
  readonly document: string;
  readonly source: string;
  readonly fileSha256: string | null;
}

/** The certificate goes back to what it was held for before its badge counted, unless a person has said something since. */
async function takeBack(tx: Transaction, actor: Actor, row: ProofRow): Promise<{ from: string; to: string }> {
  const { organizationId } = actor;
  const { values } = await loadCredential(tx, organizationId, row.credentialId);
  const { before, isAnchored } = findingsOf(row.findings);
  const held = heldWithout(values, before, isAnchored);
  if (held) {
    const data = { ...held, version: { increment: 1 } };
    await tx.credential.updateMany({ where: { id: row.credentialId, organizationId }, data });
    await rescoreApplication(tx, actor, row.credential.applicationId);
  }
  return { from: values.genuineness, to: held?.genuineness ?? values.genuineness };
}

/** Removes a badge, and what the certificate counted for because of it. Answers what puts it back. */
export function removeProof(actor: Actor, { id, version }: ProofRemoval): Promise<RemovedProof> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { row, application } = await seeProof(tx, actor, id);
    await holdApplication(tx, actor, application.id);
    const { count } = await tx.credentialProof.deleteMany({ where: { id, organizationId, version } });
    if (count === 0) throw conflict(proofRecord(await loadProof(tx, organizationId, id)));
    const { from, to } = await takeBack(tx, actor, row);
    const { credentialId, document, source, carrier, genuine, theirs } = row;
    await recordAudit(tx, actor, {
      action: "credential.proof-removed",
      subjectType: "credential",
      subjectId: credentialId,
      ...placeOf(application),
      diff: {
        ...diffOf({ carrier, source, genuine, theirs }, null),
        ...diffOf({ genuineness: from }, { genuineness: to }),
      },
    });
    return { credentialId, document, source, fileSha256: row.file?.sha256 ?? null };
  });
}
