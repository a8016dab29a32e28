import "server-only";
import type { Transaction } from "@/server/db";

/** Somebody who reviews in an opening, or has handed in a review there. */
export interface Reviewer {
  readonly memberId: string;
  readonly name: string;
  readonly isReviewing: boolean;
}

/** Everyone who reviews in an opening, and whoever handed in a review and has left the panel since; by name. */
export async function loadReviewers(tx: Transaction, openingId: string): Promise<Reviewer[]> {
  return tx.$queryRaw<Reviewer[]>`
    SELECT m.id AS "memberId", u.name, COALESCE(pm."isReviewing", FALSE) AS "isReviewing"
    FROM "Member" m
    JOIN "User" u ON u.id = m."userId"
    LEFT JOIN "PanelMember" pm ON pm."memberId" = m.id AND pm."openingId" = ${openingId}::uuid
    WHERE pm."isReviewing" OR EXISTS (
      SELECT 1 FROM "Review" r JOIN "Application" a ON a.id = r."applicationId"
      WHERE r."memberId" = m.id AND r."submittedAt" IS NOT NULL AND a."openingId" = ${openingId}::uuid)
    ORDER BY u.name, m.id`;
}
