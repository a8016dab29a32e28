import { Readable } from "node:stream";
import type { ImportView } from "@/domain/import/import-view";
import type { Actor } from "@/server/actor";
import { getImport } from "@/server/services/import-list";
import { receiveImport } from "@/server/services/import-receive";
import { checkImport, runImport, undoImport } from "@/server/services/import-start";
import { workOnImport } from "@/server/services/import-work";

/** A CSV of these rows, as a spreadsheet saves it. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
}

/** Brings a file in, as the page does; answers the import. */
export async function bringIn(
  actor: Actor,
  openingId: string,
  content: string | Uint8Array,
  name = "people.csv",
): Promise<ImportView> {
  const body = Readable.from([Buffer.from(content)]) as AsyncIterable<Uint8Array>;
  const { id } = await receiveImport(actor, openingId, { name, body });
  return getImport(actor, { id });
}

/** Does in this process what a worker does of what an import waits for. */
export async function workOn(actor: Actor, { id }: Pick<ImportView, "id">): Promise<ImportView> {
  await workOnImport(id, actor.memberId, actor.at);
  return getImport(actor, { id });
}

/** Has an import checked, to its end. */
export async function checked(actor: Actor, { id }: Pick<ImportView, "id">): Promise<ImportView> {
  await checkImport(actor, { id });
  return workOn(actor, { id });
}

/** Has a checked import stored, to its end. */
export async function stored(
  actor: Actor,
  { id }: Pick<ImportView, "id">,
  isSkippingBad = false,
): Promise<ImportView> {
  const { version } = await getImport(actor, { id });
  await runImport(actor, { id, version, isSkippingBad });
  return workOn(actor, { id });
}

/** Has an import taken back, to its end. */
export async function undone(actor: Actor, { id }: Pick<ImportView, "id">): Promise<ImportView> {
  const { version } = await getImport(actor, { id });
  await undoImport(actor, { id, version });
  return workOn(actor, { id });
}

/** Brings a file in and has all of it checked and stored. */
export async function importText(
  actor: Actor,
  openingId: string,
  content: string,
  name?: string,
): Promise<ImportView> {
  const brought = await bringIn(actor, openingId, content, name);
  await checked(actor, brought);
  return stored(actor, brought);
}
