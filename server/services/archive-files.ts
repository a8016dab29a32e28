import "server-only";
import { MOST_ATTACHMENTS } from "@/domain/attachment";
import { AppError } from "@/domain/errors";
import { FILES_TABLE } from "@/domain/export/archive-path";
import { refusalOf } from "@/domain/file-kind";
import { fileNameOf } from "@/domain/file-name";
import { restoreCell } from "@/domain/import/spreadsheet-cell";
import type { Acting } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { type ArchiveEntries, openArchiveFile } from "@/server/services/archive-entries";
import { archiveTable } from "@/server/services/archive-table";
import { receiveFile } from "@/server/services/file-intake";
import { keepFile } from "@/server/services/file-record";
import { inspectFile } from "@/server/services/file-type";

/** A file of an archive, and the evidence it belongs to. */
interface ListedFile {
  readonly reference: string;
  readonly name: string;
  readonly sha256: string;
  readonly path: string;
}

const HEADINGS = { reference: "Evidence reference", name: "File", sha256: "SHA-256", path: "Path" } as const;

async function* listedFiles(archive: ArchiveEntries): AsyncGenerator<ListedFile> {
  let columns: Record<keyof ListedFile, number> | undefined;
  for await (const { cells } of archiveTable(archive, FILES_TABLE)) {
    const cellOf = (column: number) => restoreCell(cells[column] ?? "");
    if (columns) {
      const { reference, name, sha256, path } = columns;
      yield { reference: cellOf(reference), name: cellOf(name), sha256: cellOf(sha256), path: cellOf(path) };
      continue;
    }
    const at = (heading: string) => cells.findIndex((cell) => cell.replace(/^\ufeff/u, "") === heading);
    const { reference, name, sha256, path } = HEADINGS;
    columns = { reference: at(reference), name: at(name), sha256: at(sha256), path: at(path) };
  }
}

/** The evidence that an import made, by what the file calls it. */
async function loadBrought(
  tx: Transaction,
  organizationId: string,
  importId: string,
): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; reference: string }[]>`
    SELECT id, reference FROM "Evidence" WHERE "organizationId" = ${organizationId}::uuid
      AND "importId" = ${importId}::uuid AND reference <> '' AND NOT "isStatement"`;
  return new Map(rows.map(({ id, reference }) => [reference, id]));
}

function refuse(name: string, why: string): never {
  throw new AppError("INVALID", `The file “${name}” cannot be taken over: ${why}`);
}

/** Takes one file out of the archive, as carefully as one that somebody uploads; answers its row's id. */
async function takeFile(
  tx: Transaction,
  organizationId: string,
  archive: ArchiveEntries,
  { name, sha256, path }: ListedFile,
): Promise<string> {
  const received = await receiveFile(archive.read(path));
  try {
    if (sha256 !== "" && received.sha256 !== sha256) refuse(name, "it is not the one that was exported.");
    const { mediaType, words, charset } = await inspectFile(received.path, name);
    const refusal = refusalOf(name, { mediaType, words });
    if (refusal || mediaType === null) refuse(name, refusal ?? "its kind is not known.");
    const said = charset ? `${mediaType}; charset=${charset}` : mediaType;
    return await keepFile(tx, organizationId, received, said);
  } finally {
    await received.discard();
  }
}

/** Each file taken over holds a lock to the end of the import, of which the database has some thousands for everybody. */
const MOST_FILES = 2000;

/**
 * Attaches the files of an archive to the evidence that its import made. Called in the import's own transaction, after its
 * rows are stored; what lies in the store without a row, because it failed after all, goes with the next sweep.
 * @throws INVALID when a file is not what the archive or its name says.
 */
export async function afterArchive(
  tx: Transaction,
  { organizationId, memberId, at }: Acting,
  { id: importId }: { readonly id: string },
  path: string,
): Promise<void> {
  const archive = await openArchiveFile(path);
  try {
    const brought = await loadBrought(tx, organizationId, importId);
    const counts = new Map<string, number>();
    let taken = 0;
    for await (const file of listedFiles(archive)) {
      const evidenceId = brought.get(file.reference);
      if (!evidenceId || file.path === "") continue;
      taken += 1;
      if (taken > MOST_FILES) refuse(file.name, `an import takes over at most ${MOST_FILES} files.`);
      const count = counts.get(evidenceId) ?? 0;
      if (count >= MOST_ATTACHMENTS) refuse(file.name, "its evidence has too many files.");
      counts.set(evidenceId, count + 1);
      const name = fileNameOf(file.name);
      const fileId = await takeFile(tx, organizationId, archive, { ...file, name });
      await tx.attachment.createMany({
        data: [{ organizationId, evidenceId, fileId, name, addedById: memberId, createdAt: at }],
        skipDuplicates: true,
      });
    }
  } finally {
    archive.close();
  }
}
