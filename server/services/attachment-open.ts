import "server-only";
import { NOT_CLEARED } from "@/domain/attachment";
import { AppError, invalid, notFound } from "@/domain/errors";
import { isViewable } from "@/domain/file-kind";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { withoutMetadata } from "@/server/services/file-image";
import { fileStore } from "@/server/services/file-store";
import { whyClosed } from "@/server/services/review-access";
import { loadMask } from "@/server/services/review-blind";
import { seeApplication } from "@/server/services/sight";

/** A file as it goes out to one person. */
export interface OpenedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
  /** In bytes. */
  readonly size: number;
}

interface SightedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly isBlind: boolean;
}

async function isExcused(tx: Transaction, { memberId }: Actor, applicationId: string): Promise<boolean> {
  return (await tx.review.count({ where: { applicationId, memberId, excusedAt: { not: null } } })) > 0;
}

/**
 * Decides how much the actor may see of an application's files. Who still owes a review of it, and may write it now, sees
 * what a blind review allows; others who owe one see nothing.
 */
async function seeFilesOf(tx: Transaction, actor: Actor, applicationId: string): Promise<"whole" | "blind"> {
  try {
    await seeApplication(tx, actor, "attachment.get", applicationId);
    return "whole";
  } catch (error) {
    const isOwing = error instanceof AppError && error.code === "LOCKED";
    if (!isOwing || !may(actor.role, "review.get")) throw error;
    const application = await seeApplication(tx, actor, "review.get", applicationId);
    if ((await whyClosed(tx, application)) || (await isExcused(tx, actor, applicationId))) throw error;
    return "blind";
  }
}

async function seeFile(tx: Transaction, actor: Actor, id: string): Promise<SightedFile> {
  const { organizationId } = actor;
  const row = await tx.attachment.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: {
      name: true,
      isClearedForBlind: true,
      file: { select: { mediaType: true, size: true, sha256: true } },
      evidence: { select: { outcome: { select: { applicationId: true } } } },
    },
  });
  if (!row) throw notFound("This file");
  const { applicationId } = row.evidence.outcome;
  const isBlind = (await seeFilesOf(tx, actor, applicationId)) === "blind";
  if (!isBlind) return { ...row.file, name: row.name, isBlind };
  if (!row.isClearedForBlind) throw new AppError("LOCKED", NOT_CLEARED);
  return { ...row.file, name: (await loadMask(tx, applicationId)).fileName(row.name), isBlind };
}

async function bare(file: SightedFile, stream: ReadableStream<Uint8Array>): Promise<OpenedFile> {
  const image = Buffer.from(await new Response(stream).arrayBuffer());
  try {
    const { body, mediaType } = await withoutMetadata(image);
    return { name: file.name, mediaType, body: new Uint8Array(body), size: body.length };
  } catch {
    throw new AppError("LOCKED", "This picture cannot be shown without what it says of its origin.");
  }
}

/**
 * Opens an attached file for whoever may see it. A picture for a blind reviewer is drawn anew, so that it carries nothing
 * but its pixels. `toView` refuses what is only ever downloaded.
 */
export async function openAttachment(
  actor: Actor,
  id: string,
  options: { toView: boolean },
): Promise<OpenedFile> {
  const { organizationId } = actor;
  const file = await inTransaction((tx) => seeFile(tx, actor, id));
  const { name, mediaType, size, sha256 } = file;
  if (options.toView && !isViewable(mediaType))
    throw invalid({ file: "This file cannot be looked at here. Download it instead." });
  const stream = await (await fileStore()).read({ organizationId, sha256 });
  if (file.isBlind && mediaType.startsWith("image/")) return bare(file, stream);
  return { name, mediaType, size, body: stream };
}
