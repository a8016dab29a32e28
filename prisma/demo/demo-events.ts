import type { AuditAction, Diff, SubjectType } from "@/domain/audit-event";
import type { Prisma } from "@/server/db";
import { demoId } from "./demo-id";
import { DEMO_MEMBERS, type DemoMemberKey, demoMemberId } from "./demo-members";

/** What happened, in the shape in which the services record it. */
export interface DemoEvent {
  readonly by: DemoMemberKey;
  readonly at: Date;
  readonly action: AuditAction;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly openingId?: string;
  readonly candidateId?: string;
  readonly applicationId?: string;
  readonly diff: Diff;
}

/** The rows of the audit log, oldest first, so that those of one instant keep the order in which they are told. */
export function eventRows(
  organizationId: string,
  events: readonly DemoEvent[],
): Prisma.AuditEventCreateManyInput[] {
  return [...events]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ by, diff, ...event }, index) => ({
      ...event,
      id: demoId(`event ${index}`, index),
      organizationId,
      actorId: demoMemberId(by),
      actorName: DEMO_MEMBERS[by].name,
      diff: diff as Prisma.InputJsonObject,
    }));
}
