import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma, type Transaction } from "@/server/db";
import { announce } from "@/server/services/live-announce";

/** Somebody whose screen is open on a comparison. */
export interface PresentMember {
  readonly memberId: string;
  readonly name: string;
}

type OpenScreen = Pick<Prisma.PresenceUncheckedCreateInput, "organizationId" | "comparisonId" | "memberId">;

const SEEN_EVERY_MS = 20_000;
/** A row that was not seen for so long is of a screen, or of a process, that is gone. */
const GONE_AFTER = Prisma.sql`interval '60 seconds'`;
/** Whoever comes back within this long, such as by a new stream or a reloaded page, was never away for the others. */
const GRACE_MS = 3_000;

interface OpenScreens {
  readonly screens: Map<string, OpenScreen>;
  readonly leaving: Map<string, NodeJS.Timeout>;
  heartbeat?: NodeJS.Timeout | undefined;
}

// In development the module is loaded again on every change, and would forget whose screens are open.
const kept = globalThis as { outweighScreens?: OpenScreens };

function openScreens(): OpenScreens {
  kept.outweighScreens ??= { screens: new Map(), leaving: new Map() };
  return kept.outweighScreens;
}

async function remove(tx: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await tx.$queryRaw<{ comparisonId: string }[]>`
    DELETE FROM "Presence" WHERE id = ANY(${[...ids]}::uuid[]) OR "seenAt" < now() - ${GONE_AFTER}
    RETURNING "comparisonId"`;
  for (const id of new Set(rows.map(({ comparisonId }) => comparisonId)))
    await announce(tx, { topic: "comparison", id });
}

/** Says that every screen open in this process still is, and forgets those of processes that ended without a word. */
export async function beat(): Promise<void> {
  const screens = [...openScreens().screens].map(([id, screen]) => ({ id, ...screen }));
  await inTransaction(async (tx) => {
    // A row that was swept while this process was held up is written again; one whose comparison is gone is not.
    await tx.$executeRaw`
      INSERT INTO "Presence" (id, "organizationId", "comparisonId", "memberId", "seenAt")
      SELECT s.id, s."organizationId", s."comparisonId", s."memberId", now()
      FROM jsonb_to_recordset(${JSON.stringify(screens)}::jsonb)
        AS s(id uuid, "organizationId" uuid, "comparisonId" uuid, "memberId" uuid)
      JOIN "Comparison" c ON c.id = s."comparisonId" JOIN "Member" m ON m.id = s."memberId"
      ON CONFLICT (id) DO UPDATE SET "seenAt" = excluded."seenAt"`;
    await remove(tx, []);
  });
}

async function leave(id: string): Promise<void> {
  const { screens, leaving } = openScreens();
  clearTimeout(leaving.get(id));
  leaving.delete(id);
  screens.delete(id);
  if (screens.size === 0) {
    clearInterval(openScreens().heartbeat);
    openScreens().heartbeat = undefined;
  }
  await inTransaction((tx) => remove(tx, [id]));
}

function report(error: unknown): void {
  console.error("[presence]", error);
}

/** Says that a member's screen is open on a comparison. Answers how to say that it no longer is. */
export async function enterComparison(actor: Actor, comparisonId: string): Promise<() => void> {
  const id = randomUUID();
  const screen = { organizationId: actor.organizationId, comparisonId, memberId: actor.memberId };
  await inTransaction(async (tx) => {
    await tx.presence.create({ data: { id, ...screen }, select: { id: true } });
    await announce(tx, { topic: "comparison", id: comparisonId });
  });
  const open = openScreens();
  open.screens.set(id, screen);
  open.heartbeat ??= setInterval(() => void beat().catch(report), SEEN_EVERY_MS).unref();
  return () => {
    const timer = setTimeout(() => void leave(id).catch(report), GRACE_MS).unref();
    open.leaving.set(id, timer);
  };
}

/** Takes every screen of this process away at once, such as when it ends. */
export async function leaveAll(): Promise<void> {
  await Promise.all([...openScreens().screens.keys()].map((id) => leave(id).catch(report)));
}

/** Who is on a comparison now, by name, and the time it was asked, in milliseconds of the database's clock. */
export async function loadPresent(
  tx: Transaction,
  { id, organizationId }: { id: string; organizationId: string },
): Promise<{ at: number; present: PresentMember[] }> {
  const rows = await tx.$queryRaw<{ at: number; memberId: string | null; name: string | null }[]>`
    SELECT DISTINCT extract(epoch FROM statement_timestamp())::float8 * 1000 AS at, m.id AS "memberId", u.name
    FROM (SELECT 1) always
    LEFT JOIN "Presence" p ON p."comparisonId" = ${id}::uuid AND p."organizationId" = ${organizationId}::uuid
      AND p."seenAt" > now() - ${GONE_AFTER}
    LEFT JOIN "Member" m ON m.id = p."memberId" AND m."deactivatedAt" IS NULL
    LEFT JOIN "User" u ON u.id = m."userId"
    ORDER BY u.name, m.id`;
  const present = rows.flatMap(({ memberId, name }) => (memberId && name ? [{ memberId, name }] : []));
  return { at: rows[0]?.at ?? 0, present };
}
