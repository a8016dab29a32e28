import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/generated/prisma/client";
import { env } from "@/lib/env";
import { statementNames } from "@/server/statement-name";

function connect(): PrismaClient {
  const nameOf = statementNames();
  const adapter = new PrismaPg(
    { connectionString: env().DATABASE_URL, max: 16 },
    // The type asks for a name each time; without one the statement is simply not kept.
    { statementNameGenerator: ({ sql }) => nameOf(sql) as string },
  );
  return new PrismaClient({ adapter });
}

// In development the module is loaded again on every change, and each load would open a new pool.
const kept = globalThis as { outweighDb?: PrismaClient };

/** The database. Opened on first use, so that a build needs none. */
export function db(): PrismaClient {
  kept.outweighDb ??= connect();
  return kept.outweighDb;
}

export { Prisma };

/** A running transaction. Whatever belongs together is written through one of these. */
export type Transaction = Prisma.TransactionClient;

const DEADLOCK = "P2034";
const RAW_FAILED = "P2010";
const ATTEMPTS = 3;
/** How long a transaction may last, in milliseconds, unless its caller knows that it takes longer. */
const LONGEST_MS = 60_000;

/** Whether the database ended a transaction because of another one. A raw query says so in a way of its own. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const { driverAdapterError } = (error.meta ?? {}) as { driverAdapterError?: { cause?: { kind?: string } } };
  const isWriteConflict = driverAdapterError?.cause?.kind === "TransactionWriteConflict";
  return error.code === DEADLOCK || (error.code === RAW_FAILED && isWriteConflict);
}

const later = new WeakMap<Transaction, (() => Promise<void>)[]>();

/** Does something that no database can take back, such as removing a file, once the transaction is stored; not before. */
export function afterCommit(tx: Transaction, work: () => Promise<void>): void {
  later.set(tx, [...(later.get(tx) ?? []), work]);
}

/**
 * Runs `work` in one transaction: all of it is stored, or none. When the database ends it because it stood in another's
 * way, nothing of it was stored, and it is run again; `work` must therefore do nothing but read and write through `tx`.
 */
export async function inTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  timeout = LONGEST_MS,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { result, waiting } = await db().$transaction(
        async (tx) => ({ result: await work(tx), waiting: later.get(tx) ?? [] }),
        { timeout, maxWait: 10_000 },
      );
      for (const next of waiting) await next();
      return result;
    } catch (error) {
      if (!isDeadlock(error) || attempt === ATTEMPTS) throw error;
    }
  }
}
