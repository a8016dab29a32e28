import { needsNote } from "@/domain/review-note";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";

/** An open role with two reviewers and one application of two outcomes, and what its reviewers do. */
export interface ReviewWorld {
  readonly actors: Record<"HIRING_MANAGER" | "REVIEWER" | "RECRUITER", Actor>;
  readonly second: Actor;
  readonly opening: MadeOpening;
  readonly application: MadeApplication;
  readonly outcomeIds: readonly string[];
}

export async function makeReviewWorld(): Promise<ReviewWorld> {
  const { organization, actors } = await makeOrganization({
    roles: ["HIRING_MANAGER", "REVIEWER", "RECRUITER"],
  });
  const second = await makeMember(organization, "REVIEWER");
  const opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [
      { actor: actors.REVIEWER, isReviewing: true },
      { actor: second, isReviewing: true },
      { actor: actors.RECRUITER, isReviewing: false },
    ],
  });
  const application = await makeApplication(opening, { name: "Chiara Neri", employer: "Weald Mutual" });
  const outcomeIds = [(await makeOutcome(application)).id, (await makeOutcome(application)).id];
  return { actors, second, opening, application, outcomeIds };
}

/** One rating of the world's application as `review.rate` takes it. */
export function ratingIn(
  world: ReviewWorld,
  outcomeIndex: number,
  criterionIndex: number,
  level: number | null,
  version = 0,
  note = "",
) {
  const outcomeId = world.outcomeIds[outcomeIndex] ?? "";
  const criterionId = world.opening.criteria[criterionIndex]?.id ?? "";
  return { applicationId: world.application.id, outcomeId, criterionId, level, note, version };
}

/** Answers every pair with one level. */
export async function rateAllIn(world: ReviewWorld, actor: Actor, level: number | null): Promise<void> {
  for (const criterionIndex of world.opening.criteria.keys()) {
    for (const outcomeIndex of world.outcomeIds.keys()) {
      const note = needsNote(level) ? "The export shows it." : "";
      await callAs(actor).review.rate(ratingIn(world, outcomeIndex, criterionIndex, level, 0, note));
    }
  }
}

/** Answers every pair with one level and hands the review in; the certificates wait for an answer. */
export async function submitTo(world: ReviewWorld, actor: Actor, level: number | null) {
  await rateAllIn(world, actor, level);
  return callAs(actor).review.submit({ applicationId: world.application.id });
}

/** Hands the review in with one level throughout, and keeps all ratings once the certificates are shown. */
export async function handInTo(world: ReviewWorld, actor: Actor, level: number | null) {
  const submitted = await submitTo(world, actor, level);
  await callAs(actor).review.confirm({ applicationId: world.application.id, changes: [] });
  return submitted;
}
