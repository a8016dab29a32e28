import "server-only";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { loadWaitingReviews } from "@/server/services/review-queue";

/** The review to go on with after one application: another of its opening, else the first that waits; null when none does. */
export async function loadNextReview(
  tx: Transaction,
  actor: Actor,
  after: { id: string; openingId: string },
): Promise<{ applicationId: string; number: number } | null> {
  const waiting = (await loadWaitingReviews(tx, actor)).filter((review) => review.applicationId !== after.id);
  const next = waiting.find((review) => review.openingId === after.openingId) ?? waiting[0];
  return next ? { applicationId: next.applicationId, number: next.number } : null;
}
