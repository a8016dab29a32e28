import "server-only";
import { Prisma } from "@/server/db";

/**
 * An expression for SQL over `"AuditEvent" e`: what changed, as whoever reads the log sees it. What a draft of a review says
 * is nobody's to read before it is handed in, not even here.
 */
export const READABLE_DIFF = Prisma.sql`
  CASE WHEN e."subjectType" = 'review' AND NOT EXISTS (
    SELECT 1 FROM "Review" r WHERE r.id = e."subjectId" AND r."submittedAt" IS NOT NULL) THEN '{}'::jsonb ELSE e.diff END`;
