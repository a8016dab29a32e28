import "server-only";
import { FILES_TABLE, filePath } from "@/domain/export/archive-path";
import type { FileRecord } from "@/domain/export/record-candidate";
import { neutralizeCell } from "@/domain/import/spreadsheet-cell";
import type { WrittenCell } from "@/domain/import/write-row";
import type { ArchiveWriter, Parts } from "@/server/services/archive-writer";
import { BYTE_ORDER_MARK, csvText } from "@/server/services/export-csv";
import type { ExportJob } from "@/server/services/export-job";
import { batchesOf } from "@/server/services/export-sight";
import { fileStore } from "@/server/services/file-store";

interface Row {
  readonly applicationId: string;
  readonly evidenceId: string;
  readonly reference: string;
  /** Among the files of its evidence, from 0. */
  readonly position: number;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly addedBy: string | null;
  readonly createdAt: Date;
}

/** An attached file, and the evidence it belongs to. */
export interface ExportedFile extends FileRecord {
  readonly applicationId: string;
  readonly evidenceId: string;
  readonly evidenceReference: string;
}

/** Contents that were not to be found in the store, by their hash. */
export type Missing = ReadonlySet<string>;

/** The attached files of some applications, by evidence. */
export async function loadExportedFiles(
  { tx, references, hasFiles }: ExportJob,
  applicationIds: readonly string[],
  missing: Missing,
): Promise<ExportedFile[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT o."applicationId", e.id AS "evidenceId", e.reference, f.name, s."mediaType", s.size, s.sha256, u.name AS "addedBy", f."createdAt",
           (row_number() OVER (PARTITION BY e.id ORDER BY f."createdAt", f.id) - 1)::int AS position
    FROM "Outcome" o JOIN "Evidence" e ON e."outcomeId" = o.id JOIN "Attachment" f ON f."evidenceId" = e.id
    JOIN "StoredFile" s ON s.id = f."fileId"
    LEFT JOIN "Member" m ON m.id = f."addedById" LEFT JOIN "User" u ON u.id = m."userId"
    WHERE o."applicationId" = ANY(${[...applicationIds]}::uuid[]) AND o."mergedIntoId" IS NULL
    ORDER BY o."applicationId", e.id, position`;
  return rows.map(({ evidenceId, reference, position, name, createdAt, ...row }) => {
    const evidenceReference = references.EVIDENCE({ id: evidenceId, reference });
    const isThere = hasFiles && !missing.has(row.sha256);
    const path = isThere ? filePath({ id: evidenceId, reference: evidenceReference }, position, name) : null;
    return { ...row, evidenceId, evidenceReference, name, path, addedAt: createdAt.toISOString() };
  });
}

/** What cannot be packed any further. */
const PACKED = /^(image\/(?!svg)|application\/(pdf|zip|vnd\.openxmlformats|vnd\.oasis))/u;

function isGone(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return code === "ENOENT" || name === "NoSuchKey";
}

/** A file's content; undefined where the store has lost it, or it was removed since the snapshot. */
async function openContent(organizationId: string, sha256: string): Promise<Parts | undefined> {
  try {
    return await (await fileStore()).read({ organizationId, sha256 });
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function addContents(archive: ArchiveWriter, job: ExportJob, missing: Set<string>): Promise<void> {
  for (const { applicationIds } of job.scope.openings) {
    for (const ids of batchesOf(applicationIds)) {
      for (const { path, sha256, mediaType } of await loadExportedFiles(job, ids, missing)) {
        if (path === null) continue;
        const content = await openContent(job.actor.organizationId, sha256);
        if (content) await archive.add(path, content, { isPacked: PACKED.test(mediaType) });
        else missing.add(sha256);
        job.progress.addRows(1);
      }
    }
  }
}

const HEADINGS = ["Evidence reference", "File", "Media type", "Size in bytes", "SHA-256", "Path"];

async function* listOf(job: ExportJob, missing: Missing): Parts {
  yield BYTE_ORDER_MARK + csvText([HEADINGS]);
  for (const { applicationIds } of job.scope.openings) {
    for (const ids of batchesOf(applicationIds)) {
      const files = await loadExportedFiles(job, ids, missing);
      const rows = files.map(({ evidenceReference, name, mediaType, size, sha256, path }): WrittenCell[] => {
        return [neutralizeCell(evidenceReference), neutralizeCell(name), mediaType, size, sha256, path];
      });
      if (rows.length > 0) yield csvText(rows);
    }
  }
}

/** Adds attached files to an archive, and the table of which belongs to what; answers the contents that are gone. */
export async function addFiles(archive: ArchiveWriter, job: ExportJob): Promise<Missing> {
  const missing = new Set<string>();
  if (job.hasFiles) await addContents(archive, job, missing);
  await archive.add(FILES_TABLE, listOf(job, missing));
  return missing;
}
