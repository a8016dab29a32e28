import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ImportState } from "@/domain/import/import-kinds";
import type { Actor } from "@/server/actor";
import { store } from "@/tests/support/store";

const TABLE = "Name,E-mail\r\nInes Vega,ines.vega@example.test\r\n,nobody@example.test";

interface ImportOptions {
  state?: ImportState;
  /** The table; two rows without it, one of them bad. */
  content?: string;
  fileName?: string;
  rowsBad?: number;
}

/** A table brought into an opening, with its file, in whatever state; nobody of it is stored. Writes no audit. */
export async function makeImport(
  { organizationId, memberId: createdById, at: createdAt }: Actor,
  openingId: string,
  { state = "RECEIVED", content = TABLE, fileName = "people.csv", rowsBad = 0 }: ImportOptions = {},
): Promise<string> {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const folder = path.join(process.env.FILES_DIR as string, organizationId);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, sha256), content);
  const known = { organizationId, sha256 };
  const file = await store().storedFile.upsert({
    where: { organizationId_sha256: known },
    create: { ...known, size: content.length, mediaType: "text/csv" },
    update: {},
  });
  const columns = (content.split("\r\n")[0] ?? "").split(",");
  const read = {
    encoding: "utf-8",
    separator: ",",
    columns,
    mapping: { 0: "candidateName", 1: "candidateEmail" },
  };
  const row = await store().import.create({
    data: {
      ...{ organizationId, openingId, createdById, createdAt, fileName, state, rowsBad, ...read },
      fileId: file.id,
      format: "TABLE",
      subject: "CANDIDATE",
    },
  });
  return row.id;
}

/** A bad row of an import, as its check keeps it. */
export async function makeImportProblem(
  organizationId: string,
  importId: string,
  value: string,
): Promise<void> {
  const problem = { line: 2, column: "E-mail", reason: "This is not an e-mail address.", value };
  await store().importProblem.create({ data: { organizationId, importId, ...problem } });
}
