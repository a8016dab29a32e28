import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf } from "@/domain/calendar";
import { AppError } from "@/domain/errors";
import { fileNameOf } from "@/domain/file-name";
import { ARCHIVED } from "@/domain/import/import-deed";
import { IMPORT_TOO_LARGE, MOST_IMPORT_BYTES } from "@/domain/import/import-input";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { type Received, receiveFile } from "@/server/services/file-intake";
import { dropAllUnused, keepFile } from "@/server/services/file-record";
import { type Recognised, recogniseFile } from "@/server/services/import-format";
import { storedMapping } from "@/server/services/import-record";
import { guessColumns, loadRemembered } from "@/server/services/import-remembered";
import { seeOpening } from "@/server/services/sight";

/** A file on its way in. */
export interface ImportUpload {
  readonly name: string;
  readonly body: AsyncIterable<Uint8Array>;
}

async function seePlace(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  await seeOpening(tx, actor, "import.create", openingId);
  const { organizationId } = actor;
  const opening = await tx.opening.findFirst({
    where: { id: openingId, organizationId },
    select: { status: true },
  });
  if (opening?.status === "ARCHIVED") throw new AppError("LOCKED", ARCHIVED);
}

async function store(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  fileName: string,
  received: Received,
  { mediaType, columns, ...found }: Recognised,
): Promise<{ id: string }> {
  const { organizationId, memberId, at } = actor;
  await seePlace(tx, actor, openingId);
  const { format, subject } = found;
  const remembered = subject ? await loadRemembered(tx, organizationId, subject, columns) : {};
  const mapping = subject ? storedMapping(guessColumns(format, subject, columns, remembered)) : {};
  const fileId = await keepFile(tx, organizationId, received, mediaType);
  const { id } = await tx.import.create({
    data: {
      ...{
        ...found,
        organizationId,
        openingId,
        fileId,
        fileName,
        mapping,
        createdById: memberId,
        createdAt: at,
      },
      columns: [...columns],
    },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: "import.received",
    subjectType: "import",
    subjectId: id,
    openingId,
    diff: diffOf(null, { fileName, format, size: received.size, sha256: received.sha256 }),
  });
  return { id };
}

/**
 * Receives a file that is to be imported into an opening and finds out what it is. Nothing in it is stored as candidates
 * yet; of a file that cannot be imported nothing is kept.
 */
export async function receiveImport(
  actor: Actor,
  openingId: string,
  upload: ImportUpload,
): Promise<{ id: string }> {
  const fileName = fileNameOf(upload.name);
  const { organizationId, at } = actor;
  await inTransaction((tx) => seePlace(tx, actor, openingId));
  const received = await receiveFile(upload.body, { bytes: MOST_IMPORT_BYTES, message: IMPORT_TOO_LARGE });
  try {
    const found = await recogniseFile(received.path, fileName, calendarDayOf(at));
    return await inTransaction((tx) => store(tx, actor, openingId, fileName, received, found));
  } catch (error) {
    await dropAllUnused([{ organizationId, sha256: received.sha256 }]);
    throw error;
  } finally {
    await received.discard();
  }
}
