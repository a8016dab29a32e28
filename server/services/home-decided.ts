import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { type DueFollowUp, followUpTodo, letterTodo, type WaitingLetters } from "@/domain/home/decided-todo";
import type { Todo } from "@/domain/home/todo";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { loadLetterRows } from "@/server/services/letter-unheard";

/** The actor's own openings: those they lead, and those on whose panel they are. */
function isOwn({ memberId }: Actor): Prisma.Sql {
  return Prisma.sql`(o."hiringManagerId" = ${memberId}::uuid OR EXISTS (SELECT 1 FROM "PanelMember" pm
    WHERE pm."openingId" = o.id AND pm."memberId" = ${memberId}::uuid))`;
}

/** Letters to be written in the actor's own openings, archived ones left out. */
async function loadWaitingLetters(tx: Transaction, actor: Actor): Promise<WaitingLetters[]> {
  if (!may(actor.role, "letter.write")) return [];
  const rows = await loadLetterRows(
    tx,
    actor,
    Prisma.sql`o.status IN ('OPEN', 'DECIDED') AND ${isOwn(actor)}`,
  );
  const byOpening = new Map<string, WaitingLetters>();
  for (const { openingId, openingTitle: title, decisionId, candidateName, standing } of rows) {
    if (standing !== "unwritten" && standing !== "drafted") continue;
    const isDrafted = standing === "drafted";
    const first = byOpening.get(openingId) ?? {
      openingId,
      title,
      count: 0,
      decisionId,
      candidateName,
      isDrafted,
    };
    byOpening.set(openingId, { ...first, count: first.count + 1 });
  }
  return [...byOpening.values()];
}

/** What is due of the actor's own openings, the longest due first. */
async function loadDueFollowUps(tx: Transaction, actor: Actor): Promise<DueFollowUp[]> {
  if (!may(actor.role, "followUp.answer")) return [];
  return tx.$queryRaw<DueFollowUp[]>`
    SELECT f.id, f.kind::text AS kind, c.name AS "candidateName", o.title AS "openingTitle"
    FROM "FollowUp" f
    JOIN "Decision" d ON d.id = f."decisionId"
    JOIN "Opening" o ON o.id = d."openingId"
    JOIN "Application" da ON da.id = f."applicationId"
    JOIN "Candidate" c ON c.id = da."candidateId"
    WHERE f."organizationId" = ${actor.organizationId}::uuid AND f."answeredAt" IS NULL
      AND f."dueOn" <= ${calendarDayOf(actor.at)}::date AND ${isOwn(actor)} AND NOT ${isDecisionWithheld(actor)}
    ORDER BY f."dueOn", f.id LIMIT 20`;
}

/** What is left to do in the actor's own openings after something was decided: letters, and how it went. */
export async function loadDecidedTodos(tx: Transaction, actor: Actor): Promise<Todo[]> {
  const letters = await loadWaitingLetters(tx, actor);
  const followUps = await loadDueFollowUps(tx, actor);
  return [...letters.map(letterTodo), ...followUps.map(followUpTodo)];
}
