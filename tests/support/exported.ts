import { parse } from "csv-parse/sync";
import { fromBuffer } from "yauzl";
import { GET } from "@/app/api/exports/[exportId]/route";
import type { ExportRecord } from "@/domain/export/export-record";
import type { Actor } from "@/server/actor";
import { openExport } from "@/server/services/export-download";
import { callAs } from "@/tests/support/procedures";
import { browserHeaders } from "@/tests/support/upload";

/** What an archive holds, by path. */
export type Unpacked = ReadonlyMap<string, Buffer>;

/** Unpacks a whole archive; rejects for one that does not open. */
export function unpack(archive: Buffer): Promise<Unpacked> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error);
      const files = new Map<string, Buffer>();
      zip.on("error", reject);
      zip.on("end", () => resolve(files));
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, async (problem, stream) => {
          if (problem) return reject(problem);
          const parts: Buffer[] = [];
          stream.on("error", reject);
          for await (const part of stream) parts.push(part as Buffer);
          files.set(entry.fileName, Buffer.concat(parts));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

/** Asks for an export and answers its id. */
export async function startExportAs(
  actor: Actor,
  openingId: string | null,
  hasFiles = true,
): Promise<string> {
  const path = openingId === null ? "export.startWhole" : "export.start";
  const input = openingId === null ? { hasFiles } : { openingId, hasFiles };
  return ((await callAs(actor, path, input)) as { id: string }).id;
}

/** Asks the download's address as a browser does. */
export async function fetchExport(actor: Actor | null, exportId: string): Promise<Response> {
  const headers = await browserHeaders(actor);
  const request = new Request(`http://127.0.0.1:3000/api/exports/${exportId}`, { headers });
  return GET(request, { params: Promise.resolve({ exportId }) });
}

/** Exports an opening, or with null the whole organization, and answers the archive as it is saved. */
export async function downloadExport(
  actor: Actor,
  openingId: string | null,
  hasFiles = true,
): Promise<{ id: string; name: string; archive: Buffer }> {
  const id = await startExportAs(actor, openingId, hasFiles);
  const { name, body } = await openExport(actor, id);
  return { id, name, archive: Buffer.from(await new Response(body).arrayBuffer()) };
}

/** The same, unpacked. */
export async function exportedFiles(
  actor: Actor,
  openingId: string | null,
  hasFiles = true,
): Promise<Unpacked> {
  return unpack((await downloadExport(actor, openingId, hasFiles)).archive);
}

/** A table of an archive, row by row, by heading. */
export function tableOf(files: Unpacked, path: string): Record<string, string>[] {
  return parse(files.get(path) ?? Buffer.alloc(0), { bom: true, columns: true });
}

/** outweigh.json of an archive. */
export function recordOf(files: Unpacked): ExportRecord {
  return JSON.parse(files.get("outweigh.json")?.toString("utf8") ?? "") as ExportRecord;
}
