import "server-only";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import type { ExportProgress } from "@/server/services/export-progress";
import type { References } from "@/server/services/export-reference";
import type { ExportScope } from "@/server/services/export-sight";

/** One export while it is written: from one snapshot, for one member. */
export interface ExportJob {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly scope: ExportScope;
  readonly hasFiles: boolean;
  readonly references: References;
  readonly progress: ExportProgress;
  /** Ends everything that is being written. */
  readonly signal: AbortSignal;
}
