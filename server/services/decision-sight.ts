import "server-only";
import type { Actor } from "@/server/actor";
import { Prisma } from "@/server/db";
import { isWithheld } from "@/server/services/sight";

/**
 * A condition for SQL over `"Decision" d`: true where the actor has still to review somebody of whom the decision tells.
 * Its packet holds the names and ratings of everybody who was in the running then, also of who has withdrawn since and may
 * be brought back.
 */
export function isDecisionWithheld(actor: Actor): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Application" a WHERE a."openingId" = d."openingId" AND ${isWithheld(actor)}
    AND (a.status = 'ACTIVE' OR a.id = d."applicationId" OR position(a.id::text IN d.packet) > 0))`;
}
