import "server-only";
import { type AttachmentRecord, MOST_ATTACHMENTS, TOO_MANY } from "@/domain/attachment";
import { diffOf } from "@/domain/audit-event";
import { AppError, invalid, notFound } from "@/domain/errors";
import { kindOfName, refusalOf } from "@/domain/file-kind";
import { fileNameOf } from "@/domain/file-name";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { attachmentColumns, attachmentRecord } from "@/server/services/attachment-record";
import { seeEvidence } from "@/server/services/evidence-record";
import { type Received, receiveFile } from "@/server/services/file-intake";
import { dropAllUnused, keepFile } from "@/server/services/file-record";
import { type Inspected, inspectFile } from "@/server/services/file-type";
import { placeOf } from "@/server/services/outcome-record";
import type { SightedApplication } from "@/server/services/sight";

/** A file on its way in. */
export interface Upload {
  readonly name: string;
  readonly body: AsyncIterable<Uint8Array>;
}

/** The evidence that a file goes to, once it is decided that the acting person may attach to it. */
export interface AttachmentPlace {
  readonly evidenceId: string;
  readonly application: SightedApplication;
}

interface Sound {
  readonly name: string;
  readonly received: Received;
  readonly mediaType: string;
}

/** Uploads to one piece of evidence follow each other from here on; a piece that was removed meanwhile is not there. */
async function holdEvidence(tx: Transaction, organizationId: string, evidenceId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Evidence"
    WHERE id = ${evidenceId}::uuid AND "organizationId" = ${organizationId}::uuid FOR NO KEY UPDATE`;
  if (rows.length === 0) throw notFound("This piece of evidence");
}

function mediaTypeOf({ mediaType, charset }: Inspected): string {
  return charset ? `${mediaType}; charset=${charset}` : String(mediaType);
}

async function store(
  tx: Transaction,
  acting: Acting,
  to: AttachmentPlace,
  sound: Sound,
): Promise<AttachmentRecord> {
  const { organizationId, memberId, at } = acting;
  const { evidenceId, application } = to;
  const { name, received, mediaType } = sound;
  await holdEvidence(tx, organizationId, evidenceId);
  const fileId = await keepFile(tx, organizationId, received, mediaType);
  const known = await tx.attachment.findUnique({
    where: { evidenceId_fileId: { evidenceId, fileId } },
    select: attachmentColumns,
  });
  if (known) return attachmentRecord(known);
  const count = await tx.attachment.count({ where: { organizationId, evidenceId } });
  if (count >= MOST_ATTACHMENTS) throw invalid({ file: TOO_MANY });
  // Withheld from blind reviewers until somebody has looked at it: nothing can be masked inside a file.
  const row = await tx.attachment.create({
    data: { organizationId, evidenceId, fileId, name, addedById: memberId, createdAt: at },
    select: attachmentColumns,
  });
  await recordAudit(tx, acting, {
    action: "attachment.added",
    subjectType: "evidence",
    subjectId: evidenceId,
    ...placeOf(application),
    diff: diffOf(null, { file: name, size: received.size, sha256: received.sha256 }),
  });
  return attachmentRecord(row);
}

/** Refuses a file whose content is not what its name says. */
async function requireSound(received: Received, name: string): Promise<Sound> {
  const inspected = await inspectFile(received.path, name);
  const refusal = refusalOf(name, inspected);
  if (refusal) throw invalid({ file: refusal });
  return { name, received, mediaType: mediaTypeOf(inspected) };
}

/** Stores the file, its rows and the event; when any of it fails, none of it is left. */
async function storeWhole(
  acting: Acting,
  see: (tx: Transaction) => Promise<AttachmentPlace>,
  sound: Sound,
): Promise<AttachmentRecord> {
  try {
    return await inTransaction(async (tx) => store(tx, acting, await see(tx), sound));
  } catch (error) {
    await dropAllUnused([{ organizationId: acting.organizationId, sha256: sound.received.sha256 }]);
    throw error;
  }
}

/**
 * Receives a file and attaches it in the name of `acting`, who may have come by a link. `see` decides in a transaction
 * whether they may, and where the file goes: once before anything is received, and again in the transaction that stores
 * it. All of it is stored or nothing; a file that is attached there already stays as it is and is answered.
 */
export async function attachFile(
  acting: Acting,
  see: (tx: Transaction) => Promise<AttachmentPlace>,
  upload: Upload,
): Promise<AttachmentRecord> {
  const name = fileNameOf(upload.name);
  await inTransaction(see);
  if (!kindOfName(name)) throw invalid({ file: refusalOf(name, { mediaType: null, words: "" }) ?? "" });
  const received = await receiveFile(upload.body);
  try {
    const sound = await requireSound(received, name);
    return await storeWhole(acting, see, sound);
  } finally {
    await received.discard();
  }
}

/** Attaches a file to a piece of evidence. */
export function addAttachment(actor: Actor, evidenceId: string, upload: Upload): Promise<AttachmentRecord> {
  const see = async (tx: Transaction) => {
    const { application, isStatement } = await seeEvidence(tx, actor, "attachment.create", evidenceId);
    if (isStatement)
      throw new AppError("LOCKED", "A statement has no files. Add a piece of evidence for the file.");
    return { evidenceId, application };
  };
  return attachFile(actor, see, upload);
}
