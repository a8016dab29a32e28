import { GET } from "@/app/api/exports/[exportId]/route";
import type { Actor } from "@/server/actor";
import { openExport } from "@/server/services/export-download";
import { callAs } from "@/tests/support/procedures";
import { type Unpacked, unpack } from "@/tests/support/unpacked";
import { browserHeaders } from "@/tests/support/upload";

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
