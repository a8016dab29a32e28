import "server-only";
import { reopenedTodo } from "@/domain/home/reopened-todo";
import { signTodo } from "@/domain/home/sign-todo";
import {
  blindingTodo,
  candidatesTodo,
  checkTodo,
  decideTodo,
  draftTodo,
  panelTodo,
  reviewTodo,
  roundTodo,
  type Todo,
  voteTodo,
} from "@/domain/home/todo";
import type { Action } from "@/domain/permission-table";
import { may, requireRole } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { loadReopened } from "@/server/services/credential-proof-reopening";
import { loadWaitingBlinding } from "@/server/services/home-blinding";
import { loadWaitingChecks } from "@/server/services/home-checks";
import { loadDecidedTodos } from "@/server/services/home-decided";
import { loadNews } from "@/server/services/home-news";
import { loadWaitingRounds } from "@/server/services/home-rounds";
import { loadWaitingDecisions } from "@/server/services/home-signatures";
import { loadWaitingVotes } from "@/server/services/home-votes";
import { openingsInSight, openingsOf } from "@/server/services/opening-list";
import { type FullRow, listedFields, openingRows } from "@/server/services/opening-rows";
import { loadQueue } from "@/server/services/review-queue";

/** How many things are listed; the rest is said as a number. */
const MOST_SHOWN = 6;

function openingTodos(actor: Actor, row: FullRow, waitingIds: ReadonlySet<string>): Todo[] {
  const of = { openingId: row.id, title: row.title };
  const can = (action: Action) => may(actor.role, action);
  if (row.status === "DRAFT") return can("opening.update") ? [draftTodo(of, row.brief)] : [];
  if (row.isAllIn) {
    // Decided already, and to be signed by somebody else.
    if (waitingIds.has(row.id)) return [];
    return can("decision.create") ? [decideTodo(of, row.reviews?.submitted ?? 0, row.standing.words)] : [];
  }
  const todos: Todo[] = [];
  if (row.reviewers === 0 && can("panel.update")) todos.push(panelTodo(of));
  if (row.candidates === 0 && can("application.create")) todos.push(candidatesTodo(of));
  return todos;
}

async function runningRows(tx: Transaction, actor: Actor): Promise<FullRow[]> {
  const openings = await tx.opening.findMany({
    where: {
      AND: [openingsInSight(actor), openingsOf(actor), { status: { in: ["DRAFT", "OPEN"] } }],
    },
    select: listedFields,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return openingRows(tx, actor, openings);
}

/** Late ones first, then what takes the least time. */
function byUrgency(one: Todo, other: Todo): number {
  const urgent = Number(other.isUrgent ?? false) - Number(one.isUrgent ?? false);
  return urgent || one.minutes - other.minutes || (one.id < other.id ? -1 : 1);
}

/** What needs this person today, what is late and what is short first, what happened since yesterday, and whether anything exists yet. */
export async function getHome(actor: Actor) {
  requireRole(actor.role, "home.get");
  return inTransaction(async (tx) => {
    const rows = await runningRows(tx, actor);
    const checks = await loadWaitingChecks(tx, actor);
    const waiting = await loadWaitingDecisions(tx, actor);
    const waitingIds = new Set(waiting.map(({ openingId }) => openingId));
    const todos = [
      ...(await loadQueue(tx, actor)).openings.map(reviewTodo),
      ...checks.map(({ count, applicationId, candidateName, ...of }) =>
        checkTodo(of, count, applicationId, candidateName),
      ),
      ...(await loadWaitingBlinding(tx, actor)).map(({ count, applicationId, ...of }) =>
        blindingTodo(of, count, applicationId),
      ),
      ...(await loadReopened(tx, actor)).map(reopenedTodo),
      ...(await loadWaitingVotes(tx, actor)).map(voteTodo),
      ...(await loadWaitingRounds(tx, actor)).map(({ roundId, left, ...of }) => roundTodo(of, roundId, left)),
      ...(await loadDecidedTodos(tx, actor)),
      ...waiting.filter(({ isOwn }) => !isOwn).map(signTodo),
      ...rows.flatMap((row) => openingTodos(actor, row, waitingIds)),
    ].sort(byUrgency);
    const isEmpty = (await tx.opening.count({ where: openingsInSight(actor), take: 1 })) === 0;
    return {
      todos: todos.slice(0, MOST_SHOWN),
      count: todos.length,
      news: await loadNews(tx, actor),
      isEmpty,
      canCreate: may(actor.role, "opening.create"),
    };
  });
}
