import "server-only";
import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { db, Prisma } from "@/server/db";
import { isOpeningInSight } from "@/server/services/sight";
import { isDoneBy } from "@/server/services/sight-seal";

/** How many open roles the sidebar names. */
const NAMED_OPENINGS = 5;

export interface Shell {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly isDemo: boolean;
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  /** Open roles in sight, newest first. */
  readonly openings: readonly { readonly id: string; readonly title: string }[];
  readonly openingCount: number;
  /** Reviews this person has still to hand in, or to answer the certificates of. */
  readonly reviewCount: number;
}

/** What stands around every page: who this is, where they can go, and how much waits there. */
export async function getShell(actor: Actor): Promise<Shell> {
  const { organizationId, memberId, userId } = actor;
  const [openings, [counted], organizations] = await Promise.all([
    db().$queryRaw<{ id: string; title: string; total: number }[]>`
      SELECT o.id, o.title, count(*) OVER ()::int AS total FROM "Opening" o
      WHERE o."organizationId" = ${organizationId}::uuid AND o.status = 'OPEN' AND ${isOpeningInSight(actor, Prisma.sql`o.id`)}
      ORDER BY o."createdAt" DESC, o.id LIMIT ${NAMED_OPENINGS}`,
    db().$queryRaw<{ owed: number }[]>`
      SELECT count(*)::int AS owed FROM "PanelMember" pm
      JOIN "Opening" o ON o.id = pm."openingId" AND o.status = 'OPEN'
      JOIN "Application" a ON a."openingId" = o.id AND a.status = 'ACTIVE'
      WHERE pm."organizationId" = ${organizationId}::uuid AND pm."memberId" = ${memberId}::uuid AND pm."isReviewing"
        AND EXISTS (SELECT 1 FROM "Outcome" oc WHERE oc."applicationId" = a.id AND oc."mergedIntoId" IS NULL)
        AND NOT ${isDoneBy(actor)}`,
    db().$queryRaw<{ id: string; name: string }[]>`
      SELECT o.id, o.name FROM "Member" m JOIN "Organization" o ON o.id = m."organizationId"
      WHERE m."userId" = ${userId}::uuid AND m."deactivatedAt" IS NULL ORDER BY o.name, o.id`,
  ]);
  const { name, email, role, organizationName, isDemo } = actor;
  return {
    name,
    email,
    role,
    organizationId,
    organizationName,
    isDemo,
    organizations,
    openings: openings.map(({ id, title }) => ({ id, title })),
    openingCount: openings[0]?.total ?? 0,
    reviewCount: counted?.owed ?? 0,
  };
}
