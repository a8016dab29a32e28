import "server-only";
import { type PairCard, pairCardOf } from "@/domain/pairwise/pair-card";
import { isOver } from "@/domain/pairwise/round-progress";
import type { RoundState } from "@/domain/pairwise/round-state";
import { permits } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { loadApplicationRecords } from "@/server/services/application-record";
import { answerOf, type RoundAnswered } from "@/server/services/round-change";
import { readRound, seeRound } from "@/server/services/round-sight";
import { loadRoundStates } from "@/server/services/round-state";
import { seeOpening } from "@/server/services/sight";

/** One round in the list of an opening's. */
function listed(state: RoundState, actor: Actor) {
  const view = answerOf(state, actor);
  const { roundId, ballot, startedBy, startedAt, endedAt, closedBecause, done, asked, own, hidden } = view;
  return {
    roundId,
    ballot,
    startedBy,
    startedAt,
    endedAt,
    done,
    asked,
    people: state.evidence.length,
    isOver: isOver(state),
    /** Pairs the actor has left; null where nothing is asked of them. */
    left: own && !own.isDone && closedBecause === null ? own.left : null,
    isShown: hidden === null,
  };
}

/** So many of the first can be chosen from; a round is about thirty at most. */
const MOST_CHOICES = 300;

/** Whom a round can be about, in the order of the evidence, without its numbers. */
async function loadChoices(tx: Transaction, actor: Actor, openingId: string) {
  const rows = await tx.score.findMany({
    where: {
      organizationId: actor.organizationId,
      openingId,
      isRated: true,
      application: { status: "ACTIVE" },
    },
    orderBy: [{ support: "desc" }, { applicationId: "asc" }],
    take: MOST_CHOICES,
    select: { applicationId: true, application: { select: { candidate: { select: { name: true } } } } },
  });
  return rows.map(({ applicationId, application }) => ({ applicationId, name: application.candidate.name }));
}

/** The rounds of an opening, the latest first, and whom the next could be about. LOCKED while anything is sealed to the actor. */
export async function listRounds(actor: Actor, openingId: string) {
  return inTransaction(async (tx) => {
    const { organizationId } = actor;
    const sight = await seeOpening(tx, actor, "round.get", openingId);
    const states = await loadRoundStates(tx, organizationId, openingId);
    const where = { organizationId_id: { organizationId, id: openingId } };
    const { status } = await tx.opening.findUniqueOrThrow({ where, select: { status: true } });
    const facts = { isOnPanel: sight.isOnPanel, isUnsealed: true };
    const canLead = permits(actor.role, "round.lead", facts);
    const isGoingOn = states.some(({ endedAt }) => endedAt === null);
    return {
      openingId,
      rounds: states.map((state) => listed(state, actor)),
      canLead,
      isOpen: status === "OPEN",
      isGoingOn,
      choices: canLead && status === "OPEN" && !isGoingOn ? await loadChoices(tx, actor, openingId) : [],
    };
  });
}

/** One round as the actor may see it: the pair they are asked next, or what came of it. */
export async function getRound(actor: Actor, roundId: string): Promise<RoundAnswered> {
  return inTransaction(async (tx) => {
    await seeRound(tx, actor, "round.get", roundId);
    return answerOf(await readRound(tx, actor, roundId), actor);
  });
}

/** What the people of a round have shown, by name; who has withdrawn is left out. */
export async function listRoundPeople(actor: Actor, roundId: string): Promise<PairCard[]> {
  return inTransaction(async (tx) => {
    const { organizationId } = actor;
    await seeRound(tx, actor, "round.get", roundId);
    const { openingId } = await readRound(tx, actor, roundId);
    const rows = await tx.roundApplication.findMany({
      where: { organizationId, roundId, application: { status: "ACTIVE" } },
      select: { applicationId: true, application: { select: { candidate: { select: { name: true } } } } },
    });
    const ids = rows.map(({ applicationId }) => applicationId);
    const records = await loadApplicationRecords(tx, organizationId, { openingId, id: { in: ids } });
    const names = new Map(rows.map((row) => [row.applicationId, row.application.candidate.name]));
    return records
      .map((record) => pairCardOf(record, names.get(record.id) ?? ""))
      .sort(
        (one, other) =>
          one.name.localeCompare(other.name, "en-GB") || (one.applicationId < other.applicationId ? -1 : 1),
      );
  });
}
