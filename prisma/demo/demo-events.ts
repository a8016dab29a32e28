import type { AuditAction, Diff, SubjectType } from "@/domain/audit-event";
import type { Prisma } from "@/server/db";
import { demoId } from "./demo-id";
import { DEMO_MEMBERS, type DemoMemberKey, demoMemberId } from "./demo-members";

/** What happened, in the shape in which the services record it. */
export interface DemoEvent {
  /** A member, or somebody without an account by the name in the log: "Jana Weiss, manager". */
  readonly by: DemoMemberKey | { readonly guest: string };
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
      ...(typeof by === "string"
        ? { actorId: demoMemberId(by), actorName: DEMO_MEMBERS[by].name }
        : { actorId: null, actorName: by.guest }),
      id: demoId(`event ${index}`, index),
      organizationId,
      diff: diff as Prisma.InputJsonObject,
    }));
}
