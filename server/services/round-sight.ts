import "server-only";
import { notFound } from "@/domain/errors";
import type { RoundState } from "@/domain/pairwise/round-state";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { loadRoundState } from "@/server/services/round-state";
import { seeOpening } from "@/server/services/sight";

type Row = { readonly openingId: string };

async function seeThere(tx: Transaction, actor: Actor, action: Action, row: Row | undefined): Promise<void> {
  if (!row) throw notFound("This round");
  await seeOpening(tx, actor, action, row.openingId);
}

/** Asks the permission table about one round; throws NOT_FOUND, FORBIDDEN, or LOCKED while anything of its opening is sealed. */
export async function seeRound(
  tx: Transaction,
  actor: Actor,
  action: Action,
  roundId: string,
): Promise<void> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT "openingId" FROM "VoteRound"
    WHERE id = ${roundId}::uuid AND "organizationId" = ${actor.organizationId}::uuid`;
  await seeThere(tx, actor, action, row);
}

/** The round as it stands. It was seen in the same transaction, so it is there. */
export async function readRound(tx: Transaction, actor: Actor, roundId: string): Promise<RoundState> {
  const state = await loadRoundState(tx, actor.organizationId, roundId);
  if (!state) throw notFound("This round");
  return state;
}

/** Holds a round until the transaction ends, asks as `seeRound` does, and reads it: nobody else changes it meanwhile. */
export async function holdRound(
  tx: Transaction,
  actor: Actor,
  action: Action,
  roundId: string,
): Promise<RoundState> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT "openingId" FROM "VoteRound"
    WHERE id = ${roundId}::uuid AND "organizationId" = ${actor.organizationId}::uuid FOR UPDATE`;
  await seeThere(tx, actor, action, row);
  return readRound(tx, actor, roundId);
}
