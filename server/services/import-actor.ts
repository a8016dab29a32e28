import "server-only";
import { AppError } from "@/domain/errors";
import type { OrganizationId } from "@/domain/ids";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";

/**
 * The member in whose name a job goes on, as they are now: whoever lost their role or their place since is refused by it.
 * @throws FORBIDDEN when they are no member any more.
 */
export async function loadImporter(organizationId: string, memberId: string, at: Date): Promise<Actor> {
  const row = await db().member.findUnique({
    where: { organizationId_id: { organizationId, id: memberId } },
    select: {
      userId: true,
      role: true,
      deactivatedAt: true,
      user: { select: { name: true, email: true } },
      organization: { select: { name: true, isDemo: true } },
    },
  });
  if (!row || row.deactivatedAt) {
    throw new AppError(
      "FORBIDDEN",
      "Whoever started this is no member any more. Nothing of the file was stored.",
    );
  }
  const { userId, role, user, organization } = row;
  return {
    memberId,
    userId,
    // A job belongs to no session.
    sessionId: "",
    organizationId: organizationId as OrganizationId,
    organizationName: organization.name,
    isDemo: organization.isDemo,
    role,
    name: user.name,
    email: user.email,
    at,
  };
}
