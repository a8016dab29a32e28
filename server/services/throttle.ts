import "server-only";
import { createHmac } from "node:crypto";
import { AppError } from "@/domain/errors";
import { tooManyTries } from "@/domain/sign-in-refusal";
import { env } from "@/lib/env";
import { db, inTransaction, type Transaction } from "@/server/db";

const WINDOW_MS = 15 * 60_000;

/** Failures within a quarter of an hour. An address may be a whole office, an account is one person. */
export const TRIES = { account: 10, address: 50 } as const;

/** Links that opened nothing, from one address within a quarter of an hour. */
export const LINK_TRIES = 30;

/** Refused because of too many tries; `minutes` is the wait. */
export class TooManyTries extends AppError {
  readonly minutes: number;
  constructor(minutes: number) {
    super("RATE_LIMITED", tooManyTries(minutes));
    this.minutes = minutes;
  }
}

/** A try that was let through and counts as failed until it is told otherwise. */
export interface Try {
  readonly accountKey: string;
  readonly ids: readonly string[];
}

// A database that leaks tells nobody who tried to sign in, or from where.
function keyOf(kind: keyof typeof TRIES | "link", value: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`${kind}:${value}`).digest("base64url");
}

/** Throws when `limit` tries on this key are too recent. */
async function refuseFull(tx: Transaction, key: string, limit: number, at: Date): Promise<void> {
  const recent = await tx.signInAttempt.findMany({
    where: { key, at: { gt: new Date(at.getTime() - WINDOW_MS) } },
    orderBy: { at: "desc" },
    take: limit,
    select: { at: true },
  });
  const deciding = recent[limit - 1];
  if (!deciding) return;
  const wait = deciding.at.getTime() + WINDOW_MS - at.getTime();
  throw new TooManyTries(Math.max(1, Math.ceil(wait / 60_000)));
}

async function requireRoom(tx: Transaction, key: string, limit: number, at: Date): Promise<void> {
  // Tries on the same key queue here; a hundred at once count as a hundred.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  const since = new Date(at.getTime() - WINDOW_MS);
  await tx.signInAttempt.deleteMany({ where: { key, at: { lte: since } } });
  await refuseFull(tx, key, limit, at);
}

/**
 * Counts a try to prove who one is, before the password is looked at, whether or not the account exists.
 * @throws TooManyTries when this account or this address had too many.
 */
export async function admitTry(email: string, address: string, at: Date): Promise<Try> {
  const accountKey = keyOf("account", email);
  const addressKey = keyOf("address", address);
  return inTransaction(async (tx) => {
    await requireRoom(tx, accountKey, TRIES.account, at);
    await requireRoom(tx, addressKey, TRIES.address, at);
    const rows = await tx.signInAttempt.createManyAndReturn({
      data: [
        { key: accountKey, at },
        { key: addressKey, at },
      ],
      select: { id: true },
    });
    return { accountKey, ids: rows.map((row) => row.id) };
  });
}

/** The try succeeded: it no longer counts, the account starts afresh, and what is too old to count is thrown away. */
export async function forgetTry({ accountKey, ids }: Try, at: Date): Promise<void> {
  await inTransaction((tx) =>
    tx.signInAttempt.deleteMany({
      where: {
        OR: [
          { id: { in: [...ids] } },
          { key: accountKey },
          { at: { lte: new Date(at.getTime() - WINDOW_MS) } },
        ],
      },
    }),
  );
}

/**
 * Counts a try to open a link, before it is looked up; answers the try's id.
 * @throws TooManyTries when this address had too many.
 */
export async function admitLinkTry(address: string, at: Date): Promise<string> {
  const key = keyOf("link", address);
  // Who is over the limit is turned away by one read, without queueing: thousands of guesses hold nobody else up.
  await refuseFull(db(), key, LINK_TRIES, at);
  return inTransaction(async (tx) => {
    await requireRoom(tx, key, LINK_TRIES, at);
    return (await tx.signInAttempt.create({ data: { key, at }, select: { id: true } })).id;
  });
}

/** The link was open: this try no longer counts. The address keeps its others, as one who guesses may hold a link too. */
export async function forgetLinkTry(id: string, at: Date): Promise<void> {
  const tooOld = { at: { lte: new Date(at.getTime() - WINDOW_MS) } };
  await inTransaction((tx) => tx.signInAttempt.deleteMany({ where: { OR: [{ id }, tooOld] } }));
}
