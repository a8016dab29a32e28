import { parse } from "csv-parse/sync";
import { fromBuffer } from "yauzl";
import type { ExportRecord } from "@/domain/export/export-record";

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

/** A table of an archive, row by row, by heading. */
export function tableOf(files: Unpacked, path: string): Record<string, string>[] {
  return parse(files.get(path) ?? Buffer.alloc(0), { bom: true, columns: true });
}

/** outweigh.json of an archive. */
export function recordOf(files: Unpacked): ExportRecord {
  return JSON.parse(files.get("outweigh.json")?.toString("utf8") ?? "") as ExportRecord;
}
