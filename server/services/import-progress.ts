import "server-only";
import type { ImportState } from "@/domain/import/import-kinds";
import { db } from "@/server/db";
import type { ImportRow } from "@/server/services/import-record";

/** Between two words of how far it is: at most two a second. */
const EVERY_MS = 500;

/** Somebody stopped it, or it is in another's hands by now; nothing of it is to be stored. */
export class Halted extends Error {}

/** Says on the row of an import how far it is, and learns there whether to go on. */
export interface Progress {
  /** @throws Halted when the import is not at it any more. */
  say(rowsDone: number): Promise<void>;
}

/**
 * Opens the progress of an import that is in `state`. Written outside the transaction of the data, so that everybody sees
 * it; the transaction itself must therefore not change the row before its last step.
 */
export function openProgress({ id, organizationId, version }: ImportRow, state: ImportState): Progress {
  let last = 0;
  return {
    async say(rowsDone) {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      const { count } = await db().import.updateMany({
        // Of this round: what was stopped and begun again is another's, with another mapping.
        where: { id, organizationId, state, version },
        data: { rowsDone, heartbeatAt: new Date() },
      });
      if (count === 0) throw new Halted();
    },
  };
}
