import "server-only";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import { AppError } from "@/domain/errors";
import type { OrganizationId } from "@/domain/ids";
import { isReminderDue, mayRemind, REMINDER_DAYS } from "@/domain/review-due/reminder-time";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Transaction } from "@/server/db";
import { whyOpeningClosed } from "@/server/services/review-access";
import {
  lastReminded,
  type RemindedMember,
  remindMembers,
  reviewersOf,
} from "@/server/services/review-reminder-panel";
import { seeOpening } from "@/server/services/sight";

const DAY_MS = 24 * 3_600_000;
/** How many openings one run of the job looks at. */
const AT_ONCE = 1000;

const aboutOpening = {
  id: true,
  organizationId: true,
  title: true,
  status: true,
  reviewDueOn: true,
  organization: { select: { name: true } },
} as const;

function loadOpening(tx: Transaction, organizationId: string, id: string) {
  return tx.opening.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: aboutOpening,
  });
}

function record(tx: Transaction, actor: Acting, openingId: string, before: Date | null): Promise<void> {
  return recordAudit(tx, actor, {
    action: "review.reminded",
    subjectType: "opening",
    subjectId: openingId,
    openingId,
    diff: { remindedAt: { from: before?.toISOString() ?? null, to: actor.at.toISOString() } },
  });
}

/**
 * Reminds the panel of an opening, at most once a day. The mail goes to those who have something left; the answer, the
 * record and the time noted are the same whoever that is, so that a hiring manager who reviews learns nothing of it.
 */
export function remindReviewers(
  actor: Actor,
  { openingId }: { openingId: string },
): Promise<{ remindedAt: string }> {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "review.remind", openingId);
    const opening = await loadOpening(tx, actor.organizationId, openingId);
    const closed = whyOpeningClosed(opening.status);
    if (closed) throw new AppError("LOCKED", closed);
    const panel = await reviewersOf(tx, openingId);
    if (panel.length === 0) throw new AppError("LOCKED", "Nobody is to review here yet.");
    const before = lastReminded(panel);
    if (!mayRemind(before, actor.at)) {
      throw new AppError("LOCKED", "This panel was reminded within the last day.");
    }
    // Whoever asks knows what they have left themselves.
    const others: RemindedMember[] = panel.map((one) =>
      one.memberId === actor.memberId ? { ...one, owes: false } : one,
    );
    await remindMembers(tx, actor, opening, others, actor.name);
    await record(tx, actor, openingId, before);
    return { remindedAt: actor.at.toISOString() };
  });
}

async function remindOnTurn(organizationId: OrganizationId, openingId: string, at: Date): Promise<void> {
  const system: Acting = { organizationId, memberId: null, name: "Outweigh", at };
  await inTransaction(async (tx) => {
    const panel = await reviewersOf(tx, openingId);
    // Read behind the rows held: what another process has done meanwhile is seen.
    const opening = await loadOpening(tx, organizationId, openingId);
    const { status, reviewDueOn } = opening;
    if (status !== "OPEN" || !reviewDueOn) return;
    const dueOn = calendarDayOf(reviewDueOn);
    const due = panel.filter(({ remindedAt }) => isReminderDue(dueOn, remindedAt, at));
    const mails = await remindMembers(tx, system, opening, due, null);
    if (mails > 0) await record(tx, system, openingId, lastReminded(panel));
  });
}

/**
 * Reminds panels whose reviews are nearly due, two days before and on the day, everybody once on each turn. One transaction
 * a panel, behind its rows: of several processes one reminds it, and the others find it done.
 */
export async function sendReviewReminders(at: Date): Promise<void> {
  const today = instantOf(calendarDayOf(at));
  const openings = await db().opening.findMany({
    where: {
      status: "OPEN",
      reviewDueOn: { gte: today, lte: new Date(today.getTime() + REMINDER_DAYS * DAY_MS) },
    },
    orderBy: { reviewDueOn: "asc" },
    take: AT_ONCE,
    select: { id: true, organizationId: true },
  });
  for (const { id, organizationId } of openings) {
    await remindOnTurn(organizationId as OrganizationId, id, at);
  }
}
