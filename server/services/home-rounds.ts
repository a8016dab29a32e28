import "server-only";
import { ownRoundOf } from "@/domain/pairwise/own-round";
import { roundClosedBecause } from "@/domain/pairwise/round-progress";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { loadRoundState } from "@/server/services/round-state";
import { isWithheld } from "@/server/services/sight";

/** A round in which the actor has pairs left to answer. */
export interface WaitingRound {
  readonly roundId: string;
  readonly openingId: string;
  readonly title: string;
  readonly left: number;
}

type Row = Omit<WaitingRound, "left">;

/** Rounds that wait for the actor in openings on whose panel they are, and of which nothing is sealed to them. */
export async function loadWaitingRounds(tx: Transaction, actor: Actor): Promise<WaitingRound[]> {
  const { organizationId, memberId, role } = actor;
  if (!may(role, "round.answer")) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.id AS "roundId", o.id AS "openingId", o.title
    FROM "VoteRound" r
    JOIN "Opening" o ON o.id = r."openingId" AND o.status = 'OPEN'
    JOIN "PanelMember" pm ON pm."openingId" = o.id AND pm."memberId" = ${memberId}::uuid
    WHERE r."organizationId" = ${organizationId}::uuid AND r."endedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "RoundVoter" v
        WHERE v."roundId" = r.id AND v."memberId" = ${memberId}::uuid AND v."doneAt" IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM "Application" a
        WHERE a."openingId" = o.id AND a.status = 'ACTIVE' AND ${isWithheld(actor)}
          AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL))
    ORDER BY r."startedAt", r.id`;
  const waiting: WaitingRound[] = [];
  for (const row of rows) {
    const state = await loadRoundState(tx, organizationId, row.roundId);
    const left = state && roundClosedBecause(state) === null ? ownRoundOf(state, memberId).left : 0;
    if (left > 0) waiting.push({ ...row, left });
  }
  return waiting;
}
