import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { REVIEWING_ROLES } from "@/domain/member";
import { reviewReminderMail } from "@/domain/review-due/reminder-mail";
import type { Acting } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { queueMessage } from "@/server/services/message";

/** One reviewer of a panel, and whether they have anything left to do there. */
export interface RemindedMember {
  readonly panelMemberId: string;
  readonly memberId: string;
  readonly name: string;
  readonly email: string;
  readonly remindedAt: Date | null;
  readonly owes: boolean;
}

interface RemindedOpening {
  readonly id: string;
  readonly organizationId: string;
  readonly title: string;
  readonly reviewDueOn: Date | null;
  readonly organization: { readonly name: string };
}

/** The reviewers of an opening whose accounts are open, held until the transaction ends. */
export function reviewersOf(tx: Transaction, openingId: string): Promise<RemindedMember[]> {
  const roles = Prisma.join(REVIEWING_ROLES.map((role) => Prisma.sql`${role}::"Role"`));
  return tx.$queryRaw<RemindedMember[]>`
    SELECT pm.id AS "panelMemberId", pm."memberId", u.name, u.email, pm."remindedAt",
           EXISTS (SELECT 1 FROM "Application" a
             WHERE a."openingId" = pm."openingId" AND a.status = 'ACTIVE'
               AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL)
               AND NOT EXISTS (SELECT 1 FROM "Review" r WHERE r."applicationId" = a.id AND r."memberId" = pm."memberId"
                 AND (r."confirmedAt" IS NOT NULL OR r."excusedAt" IS NOT NULL))) AS owes
    FROM "PanelMember" pm
    JOIN "Member" m ON m.id = pm."memberId" AND m."deactivatedAt" IS NULL AND m.role IN (${roles})
    JOIN "User" u ON u.id = m."userId"
    WHERE pm."openingId" = ${openingId}::uuid AND pm."isReviewing"
    ORDER BY pm.id FOR UPDATE OF pm`;
}

/** When anybody of a panel was last reminded; it says nothing of who had something left. */
export function lastReminded(panel: readonly RemindedMember[]): Date | null {
  const times = panel.flatMap(({ remindedAt }) => (remindedAt ? [remindedAt.getTime()] : []));
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}

/**
 * Notes for all of them that they were reminded, and writes to those who have something left. The time is noted for the
 * others too, so that nobody can read from it who was done. Answers how many were written to, for the record alone.
 */
export async function remindMembers(
  tx: Transaction,
  { organizationId, at }: Acting,
  opening: RemindedOpening,
  members: readonly RemindedMember[],
  askedBy: string | null,
): Promise<number> {
  const ids = members.map(({ panelMemberId }) => panelMemberId);
  await tx.panelMember.updateMany({ where: { organizationId, id: { in: ids } }, data: { remindedAt: at } });
  const dueOn = opening.reviewDueOn && calendarDayOf(opening.reviewDueOn);
  const about = { organization: opening.organization.name, opening: opening.title, askedBy, dueOn };
  const owing = members.filter(({ owes }) => owes);
  for (const { panelMemberId, name, email } of owing) {
    await queueMessage(tx, {
      ...reviewReminderMail({ ...about, name, today: calendarDayOf(at) }),
      organizationId,
      kind: "REVIEW_REMINDER",
      subjectType: "panelMember",
      subjectId: panelMemberId,
      openingId: opening.id,
      toName: name,
      toAddress: email,
      createdAt: at,
    });
  }
  return owing.length;
}
