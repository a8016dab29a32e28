import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { notFound } from "@/domain/errors";
import type { OrganizationId } from "@/domain/ids";
import type { Action } from "@/domain/permission-table";
import { requestMail } from "@/domain/referee-words";
import type { Actor } from "@/server/actor";
import type { Prisma, Transaction } from "@/server/db";
import { queueMessage } from "@/server/services/message";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

export const requestColumns = {
  id: true,
  organizationId: true,
  outcomeId: true,
  name: true,
  email: true,
  relation: true,
  company: true,
  message: true,
  isMailed: true,
  createdAt: true,
  expiresAt: true,
  remindedAt: true,
  revokedAt: true,
  answeredAt: true,
  version: true,
  requestedBy: {
    select: { user: { select: { name: true } }, organization: { select: { name: true } } },
  },
  outcome: {
    select: {
      id: true,
      mergedIntoId: true,
      version: true,
      statement: true,
      metric: true,
      unit: true,
      baseline: true,
      after: true,
      periodStart: true,
      periodEnd: true,
      application: {
        select: {
          id: true,
          openingId: true,
          candidateId: true,
          number: true,
          status: true,
          candidate: { select: { name: true } },
        },
      },
    },
  },
} as const satisfies Prisma.RefereeRequestSelect;

export type RefereeRow = Prisma.RefereeRequestGetPayload<{ select: typeof requestColumns }>;

/** What is claimed, as a referee reads it: the present wording, whatever it was when the request went out. */
export function claimOf({ outcome }: RefereeRow) {
  const { statement, metric, unit, baseline, after, periodStart, periodEnd } = outcome;
  return {
    statement,
    metric,
    unit,
    baseline,
    after,
    periodStart: periodStart && calendarDayOf(periodStart),
    periodEnd: periodEnd && calendarDayOf(periodEnd),
  };
}

/** The application a request is about, for events, evidence and scores. */
export function applicationOf({ outcome }: RefereeRow): SightedApplication {
  const { candidate: _, ...application } = outcome.application;
  return application;
}

export function tenantOf(row: RefereeRow): OrganizationId {
  return row.organizationId as OrganizationId;
}

/** Loads a request of this tenant and asks the permission table of its application. */
export async function seeRequest(
  tx: Transaction,
  actor: Actor,
  action: Action,
  id: string,
): Promise<RefereeRow> {
  const { organizationId } = actor;
  const row = await tx.refereeRequest.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: requestColumns,
  });
  if (!row) throw notFound("This request");
  await seeApplication(tx, actor, action, row.outcome.application.id);
  return row;
}

/** Writes the mail of a request, or its reminder, into the outbox. By hand when its link was ever shown to a member. */
export function queueRequestMail(tx: Transaction, row: RefereeRow, isReminder: boolean, at: Date) {
  const { application } = row.outcome;
  const words = requestMail(
    {
      ...row,
      memberName: row.requestedBy.user.name,
      organizationName: row.requestedBy.organization.name,
      candidateName: application.candidate.name,
    },
    isReminder,
  );
  return queueMessage(tx, {
    ...words,
    organizationId: row.organizationId,
    kind: isReminder ? "REFEREE_REMINDER" : "REFEREE_REQUEST",
    subjectType: "refereeRequest",
    subjectId: row.id,
    openingId: application.openingId,
    applicationId: application.id,
    toName: row.name,
    toAddress: row.email,
    isByHand: !row.isMailed,
    createdAt: at,
  });
}
