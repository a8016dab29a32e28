import "server-only";
import { randomInt } from "node:crypto";
import { AppError, notFound } from "@/domain/errors";
import type { RoundStart } from "@/domain/pairwise/round-input";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { type RoundAnswered, recordRoundChange } from "@/server/services/round-change";
import { seeOpening } from "@/server/services/sight";

/** What the column of a seed can hold. */
const SEEDS = 2 ** 31 - 1;

/** Holds the opening, so that two people do not start at once. Throws LOCKED while it is not open, or one is going on. */
async function requireNoneGoingOn(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  const { organizationId } = actor;
  const [row] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM "Opening" WHERE id = ${openingId}::uuid AND "organizationId" = ${organizationId}::uuid FOR NO KEY UPDATE`;
  if (row?.status !== "OPEN") throw new AppError("LOCKED", "A round needs a role that is open.");
  const goingOn = await tx.voteRound.count({ where: { organizationId, openingId, endedAt: null } });
  if (goingOn > 0) throw new AppError("LOCKED", "A round is going on already. End it first.");
}

/** All must be of this opening, in the running and have a place: NOT_FOUND for a stranger, LOCKED for whoever has none. */
async function requirePlaces(tx: Transaction, actor: Actor, input: RoundStart): Promise<void> {
  const { openingId, applicationIds } = input;
  const rows = await tx.application.findMany({
    where: { organizationId: actor.organizationId, openingId, id: { in: applicationIds } },
    select: { status: true, score: { select: { isRated: true } } },
  });
  if (rows.length < applicationIds.length) throw notFound("This candidate");
  if (rows.some(({ status, score }) => status !== "ACTIVE" || !score?.isRated)) {
    throw new AppError("LOCKED", "A round is about people in the running whose outcomes are rated.");
  }
}

/** Asks the panel about some people, a pair at a time. */
export function startRound(actor: Actor, input: RoundStart): Promise<RoundAnswered> {
  const { openingId, applicationIds, pairsAsked, ballot } = input;
  const { organizationId, memberId, at } = actor;
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "round.lead", openingId);
    await requireNoneGoingOn(tx, actor, openingId);
    await requirePlaces(tx, actor, input);
    const seed = randomInt(SEEDS);
    const { id: roundId } = await tx.voteRound.create({
      data: { organizationId, openingId, startedById: memberId, ballot, pairsAsked, seed, startedAt: at },
      select: { id: true },
    });
    await tx.roundApplication.createMany({
      data: applicationIds.map((applicationId) => ({ organizationId, roundId, applicationId })),
    });
    const diff = {
      people: { from: null, to: applicationIds.length },
      pairsAsked: { from: null, to: pairsAsked },
      ballot: { from: null, to: ballot },
    };
    return recordRoundChange(tx, actor, { roundId, openingId }, [{ action: "round.started", diff }]);
  });
}
