import "server-only";
import { fromPrisma, PgBoss } from "pg-boss";
import { env } from "@/lib/env";
import type { Transaction } from "@/server/db";

/** What each kind of job carries. Jobs name rows and hold nothing else: the row has the last word. */
export interface Jobs {
  "message.send": { readonly messageId: string };
  /** A message whose every try failed. */
  "message.dead": { readonly messageId: string };
  "message.remind": Record<string, never>;
  "credential.verify": Record<string, never>;
  /** Whatever the import waits for, in the name of the member who asked for it. */
  "import.work": { readonly importId: string; readonly memberId: string };
  /** An import whose every try ended with its process. */
  "import.dead": { readonly importId: string; readonly memberId: string };
  "import.sweep": Record<string, never>;
}

/**
 * A worker says every few seconds that it is alive; the job of one that was killed is given to another. A mail is tried ten
 * times within some eight hours, at growing distances.
 */
const SENDING = {
  retryLimit: 9,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 2 * 3600,
  heartbeatSeconds: 10,
  expireInSeconds: 180,
  deadLetter: "message.dead",
} as const;

/** One run verifies what is due of everybody's certificates; each may wait for its issuer for some seconds. */
const VERIFYING = { retryLimit: 2, retryDelay: 60, heartbeatSeconds: 10, expireInSeconds: 3600 } as const;

/** An import says itself what went wrong with it; only one whose process was killed is begun again. */
const IMPORTING = {
  retryLimit: 3,
  retryDelay: 1,
  heartbeatSeconds: 10,
  expireInSeconds: 3600,
  deadLetter: "import.dead",
} as const;

const REMINDING = { retryLimit: 2, retryDelay: 60, expireInSeconds: 600 } as const;

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: "pgboss",
    application_name: "outweigh-jobs",
    max: 4,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on("error", (error) => console.error("[jobs]", error));
  try {
    await boss.start();
    await boss.createQueue("message.dead", { retryLimit: 5, retryDelay: 10, retryBackoff: true });
    await boss.createQueue("message.send", SENDING);
    await boss.createQueue("message.remind", { ...REMINDING, policy: "exclusive" });
    await boss.createQueue("import.dead", { retryLimit: 5, retryDelay: 10, retryBackoff: true });
    await boss.createQueue("import.work", IMPORTING);
    await boss.createQueue("import.sweep", { ...REMINDING, policy: "exclusive" });
    await boss.createQueue("credential.verify", { ...VERIFYING, policy: "exclusive" });
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw error;
  }
}

// One queue a process, however often its modules are loaded.
const kept = globalThis as { outweighJobs?: Promise<PgBoss> | undefined };

/**
 * The job queue, in a schema of its own on the same PostgreSQL, which it makes by itself. Several processes may open it at
 * once. One that could not be opened is opened anew by the next who asks.
 */
export function jobQueue(): Promise<PgBoss> {
  kept.outweighJobs ??= open().catch((error: unknown) => {
    kept.outweighJobs = undefined;
    throw error;
  });
  return kept.outweighJobs;
}

/** Closes the queue of this process. Work in hand goes back and is taken up by another process, or the next start. */
export async function closeJobQueue(): Promise<void> {
  const opened = kept.outweighJobs;
  kept.outweighJobs = undefined;
  await (await opened?.catch(() => undefined))?.stop({ graceful: true, timeout: 5000 });
}

/** Writes a job in the transaction of the deed it follows from: both are stored, or neither. */
export async function sendJob<Name extends keyof Jobs>(
  tx: Transaction,
  name: Name,
  data: Jobs[Name],
): Promise<void> {
  const boss = await jobQueue();
  await boss.send(name, data, { db: fromPrisma(tx) });
}
