import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf } from "@/domain/calendar";
import { certificateOf } from "@/domain/credential-proof/prefilled";
import type { NewProofInput, ProofPlace, ProofReturn } from "@/domain/credential-proof/proof-input";
import { MOST_PROOF_BYTES, PROOF_TOO_LARGE } from "@/domain/credential-proof/proof-limits";
import { genuineWords } from "@/domain/credential-proof/reason-words";
import { AppError, invalid, notFound } from "@/domain/errors";
import type { CredentialCarrier } from "@/domain/verification/credential-answer";
import type { ReadCredential } from "@/domain/verification/read-credential";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { enterCredential, loadCredential } from "@/server/services/credential";
import { type AskIssuers, askIssuers, type Looked, lookAt } from "@/server/services/credential-proof-look";
import { type HandedOver, takeBack, takeFile, takeText } from "@/server/services/credential-proof-read";
import { type ProofRecord, proofColumns, proofRecord } from "@/server/services/credential-proof-record";
import { writeLook } from "@/server/services/credential-proof-verify";
import { receiveFile } from "@/server/services/file-intake";
import { dropAllUnused, keepFile } from "@/server/services/file-record";
import { placeOf } from "@/server/services/outcome-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

const ONE_ONLY = "This certificate has a badge already. Remove that one first.";

/** Whether the badge may be added there; a certificate of somebody else's is not there. */
async function seePlace(tx: Transaction, actor: Actor, place: ProofPlace): Promise<SightedApplication> {
  const { applicationId, credentialId } = place;
  const application = await seeApplication(tx, actor, "credential.verify", applicationId);
  if (credentialId === null) return application;
  const credential = await loadCredential(tx, actor.organizationId, credentialId);
  if (credential.applicationId !== applicationId) throw notFound("This certificate");
  const where = { organizationId: actor.organizationId, credentialId };
  if ((await tx.credentialProof.count({ where })) > 0) throw new AppError("LOCKED", ONE_ONLY);
  return application;
}

interface Taken extends HandedOver {
  readonly read: ReadCredential;
  readonly looked: Looked;
}

/** Verifies a badge before anything is stored; what is no certificate at all is refused. */
async function look(
  actor: Actor,
  { applicationId }: ProofPlace,
  handed: HandedOver,
  field: "file" | "text",
  ask: AskIssuers = askIssuers,
): Promise<Taken> {
  const looked = await lookAt(handed.document, applicationId, actor, ask);
  if (!looked.read) throw invalid({ [field]: genuineWords(looked.genuine.reason) });
  return { ...handed, looked, read: looked.read };
}

/** The certificate that the badge goes to: the one named, or a new one made of what the badge says. */
async function certificateFor(
  tx: Transaction,
  actor: Actor,
  application: SightedApplication,
  { credentialId }: ProofPlace,
  { read, source }: Taken,
): Promise<string> {
  if (credentialId !== null) return credentialId;
  const made = certificateOf(read, calendarDayOf(actor.at), source);
  if (typeof made === "string") throw invalid({ text: made });
  const id = await enterCredential(tx, actor, application, made);
  await rescoreApplication(tx, actor, application.id);
  return id;
}

/** Stores a badge with what its verification found, and what that changes: all of it, or nothing. */
async function store(
  tx: Transaction,
  actor: Actor,
  place: ProofPlace,
  taken: Taken,
  keepPicture: (tx: Transaction) => Promise<string | null>,
): Promise<ProofRecord> {
  const { organizationId, memberId, at } = actor;
  await holdApplication(tx, actor, place.applicationId);
  const application = await seePlace(tx, actor, place);
  const credentialId = await certificateFor(tx, actor, application, place, taken);
  const { carrier, document, source, read, looked } = taken;
  const row = await tx.credentialProof.create({
    data: {
      organizationId,
      credentialId,
      carrier,
      standard: read.standard,
      document,
      source,
      fileId: await keepPicture(tx),
      addedById: memberId,
      createdAt: at,
    },
    select: proofColumns,
  });
  await recordAudit(tx, actor, {
    action: "credential.proof-added",
    subjectType: "credential",
    subjectId: credentialId,
    ...placeOf(application),
    diff: diffOf(null, { carrier, standard: read.standard, source }),
  });
  return (await writeLook(tx, actor, row, looked, true)) ?? proofRecord(row);
}

/** Adds a badge that was pasted, or that lies at the address that was pasted, and verifies it. */
export async function addProof(actor: Actor, input: NewProofInput, ask?: AskIssuers): Promise<ProofRecord> {
  await inTransaction((tx) => seePlace(tx, actor, input));
  const taken = await look(actor, input, await takeText(actor, input.text, ask), "text", ask);
  return inTransaction((tx) => store(tx, actor, input, taken, async () => null));
}

const PICTURE_TYPES: Partial<Record<CredentialCarrier, string>> = { PNG: "image/png", SVG: "image/svg+xml" };

/** Adds a badge from a file and verifies it; a picture it is baked into is kept. Nothing of a file that is none is left. */
export async function addProofFile(
  actor: Actor,
  place: ProofPlace,
  body: AsyncIterable<Uint8Array>,
  ask?: AskIssuers,
): Promise<ProofRecord> {
  const { organizationId } = actor;
  await inTransaction((tx) => seePlace(tx, actor, place));
  const received = await receiveFile(body, { bytes: MOST_PROOF_BYTES, message: PROOF_TOO_LARGE });
  try {
    const taken = await look(actor, place, await takeFile(actor, received.path, ask), "file", ask);
    const pictureType = PICTURE_TYPES[taken.carrier];
    const keep = async (tx: Transaction) =>
      pictureType ? keepFile(tx, organizationId, received, pictureType) : null;
    return await inTransaction((tx) => store(tx, actor, place, taken, keep));
  } catch (error) {
    await dropAllUnused([{ organizationId, sha256: received.sha256 }]);
    throw error;
  } finally {
    await received.discard();
  }
}

/** Puts a badge back that was just removed, and verifies it anew; its picture too, while that is kept. */
export async function restoreProof(actor: Actor, input: ProofReturn, ask?: AskIssuers): Promise<ProofRecord> {
  const place = await inTransaction(async (tx) => {
    const { applicationId } = await loadCredential(tx, actor.organizationId, input.credentialId);
    const found = { applicationId, credentialId: input.credentialId };
    await seePlace(tx, actor, found);
    return found;
  });
  const { fileId, ...handed } = await takeBack(actor, input, ask);
  const taken = await look(actor, place, handed, "text", ask);
  return inTransaction((tx) => store(tx, actor, place, taken, async () => fileId));
}
