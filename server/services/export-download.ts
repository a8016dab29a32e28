import "server-only";
import { AppError, notFound } from "@/domain/errors";
import { archiveName } from "@/domain/export/archive-path";
import { exportStandingOf } from "@/domain/export/export-standing";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { openArchive } from "@/server/services/archive-writer";
import { type ExportOrder, writeArchive } from "@/server/services/export-archive";
import { seeExport } from "@/server/services/export-list";
import { followExport } from "@/server/services/export-progress";

const GONE = "This export was downloaded or stopped already. Start another one.";
const FAILED = "It could not be finished. What was saved of it cannot be opened; please start it again.";
const LEFT = "Nobody took the download any further, so it was ended. What was saved of it cannot be opened.";

/** An export on its way out. */
export interface OpenedExport {
  readonly name: string;
  readonly body: ReadableStream<Uint8Array>;
}

async function titleOf(tx: Transaction, actor: Actor, openingId: string | null): Promise<string> {
  if (openingId === null) return actor.organizationName;
  const where = { organizationId_id: { organizationId: actor.organizationId, id: openingId } };
  return (await tx.opening.findUniqueOrThrow({ where, select: { title: true } })).title;
}

/** Takes an export up, once: only whoever asked for it can, and only while it waits. */
function claim(actor: Actor, id: string): Promise<{ order: ExportOrder; name: string }> {
  return inTransaction(async (tx) => {
    const row = await seeExport(tx, actor, id);
    if (row.createdById !== actor.memberId) throw notFound("This export");
    if (exportStandingOf(row, actor.at) !== "READY") throw new AppError("LOCKED", GONE);
    const { count } = await tx.export.updateMany({
      where: { id, organizationId: actor.organizationId, state: "READY" },
      data: { state: "RUNNING", heartbeatAt: actor.at },
    });
    if (count === 0) throw new AppError("LOCKED", GONE);
    const name = archiveName(await titleOf(tx, actor, row.openingId), actor.at.toISOString().slice(0, 10));
    return { order: { id, openingId: row.openingId, hasFiles: row.hasFiles }, name };
  });
}

/** Begins to write; answers the archive's bytes as they come, and how to end it before it is whole. */
function begin(actor: Actor, order: ExportOrder) {
  const ending = new AbortController();
  const archive = openArchive({ at: actor.at, signal: ending.signal });
  let why: "stopped" | "stalled" | undefined;
  const stop = (reason: "stopped" | "stalled") => {
    why ??= reason;
    ending.abort();
    archive.output.destroy(new Error(`The export was ${reason}.`));
  };
  const progress = followExport(order.id, stop);
  const writing = writeArchive(actor, order, { archive, progress, signal: ending.signal });
  // Whoever reads the output is told; the promise itself is asked only at the end.
  writing.catch((error: unknown) => archive.output.destroy(error as Error));
  const fail = async (error: unknown) => {
    ending.abort();
    if (why === undefined) console.error(`[export ${order.id}]`, error);
    await writing.catch(() => {});
    if (why === "stopped") await progress.end("CANCELLED");
    else await progress.end("FAILED", why === "stalled" ? LEFT : FAILED);
  };
  return { output: archive.output, progress, writing, stop, fail };
}

/** The archive as a body: read no faster than it is sent, and broken off, never ended, where it cannot be finished. */
function bodyOf(actor: Actor, order: ExportOrder): ReadableStream<Uint8Array> {
  const { output, progress, writing, stop, fail } = begin(actor, order);
  const chunks = output[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await chunks.next();
          if (!done) {
            progress.addBytes(value.byteLength);
            controller.enqueue(new Uint8Array(value));
            return;
          }
          await writing;
          await progress.end("DONE");
          controller.close();
        } catch (error) {
          await fail(error);
          controller.error(error);
        }
      },
      cancel: async (reason) => {
        stop("stopped");
        await fail(reason);
      },
    },
    { highWaterMark: 1 },
  );
}

/** Opens an export to be downloaded; throws NOT_FOUND, FORBIDDEN, or LOCKED once it was. */
export async function openExport(actor: Actor, id: string): Promise<OpenedExport> {
  const { order, name } = await claim(actor, id);
  return { name, body: bodyOf(actor, order) };
}
