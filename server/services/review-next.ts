import "server-only";
import { hrefOf } from "@/domain/review-queue";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { loadQueue } from "@/server/services/review-queue";

/** Where a reviewer goes on: at this application, or at the desk of its whole opening, which is then where `href` leads. */
export interface NextReview {
  readonly applicationId: string;
  readonly number: number;
  readonly href: string;
  /** One criterion at a time through all that is left of the opening. */
  readonly isByCriterion: boolean;
}

/** The review to go on with after one application: another of its opening, else the first that waits; null when none does. */
export async function loadNextReview(
  tx: Transaction,
  actor: Actor,
  after: { id: string; openingId: string },
): Promise<NextReview | null> {
  const { openings, waiting } = await loadQueue(tx, actor);
  const others = waiting.filter((review) => review.applicationId !== after.id);
  const next = others.find((review) => review.openingId === after.openingId) ?? others[0];
  if (!next) return null;
  const order = openings.find(({ openingId }) => openingId === next.openingId)?.order ?? "BY_APPLICATION";
  const { applicationId, number, isHandedIn } = next;
  const isByCriterion = order === "BY_CRITERION" && !isHandedIn;
  return { applicationId, number, href: hrefOf(next, order), isByCriterion };
}
