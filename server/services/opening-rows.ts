import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import type { Brief, OpeningStatus } from "@/domain/opening";
import type { OpeningRow } from "@/domain/opening-list/opening-list-input";
import { stageOf } from "@/domain/opening-list/stage";
import { type NamedScore, STANDING_LOCKED, standingWords } from "@/domain/opening-list/standing-words";
import { waitingWords } from "@/domain/opening-list/waiting-words";
import { filledSettings } from "@/domain/rubric-settings";
import type { Actor } from "@/server/actor";
import type { Prisma, Transaction } from "@/server/db";
import { countOpenings, type OpeningCounts } from "@/server/services/opening-counts";
import { loadBestScores, loadMissingReviews, type MissingReview } from "@/server/services/opening-standings";

/** What a row is made of; the caller has seen to it that the openings are in the actor's sight. */
export const listedFields = {
  id: true,
  title: true,
  location: true,
  status: true,
  createdAt: true,
  hiringManagerId: true,
  goals: true,
  bottlenecks: true,
  teamAiSkillLevel: true,
  measuresOfSuccess: true,
  hiringManager: { select: { user: { select: { name: true } } } },
  rubric: { select: { parameters: true } },
} as const satisfies Prisma.OpeningSelect;

export type ListedOpening = Prisma.OpeningGetPayload<{ select: typeof listedFields }>;

/** A row, and what the home page's list of things to do asks of it. */
export interface FullRow extends OpeningRow {
  readonly status: OpeningStatus;
  readonly brief: Brief;
  readonly reviewers: number;
  readonly withOutcomes: number;
  readonly isOwing: boolean;
  /** Everybody who can be reviewed is open to the panel. Never true for somebody to whom anything is sealed. */
  readonly isAllIn: boolean;
}

interface Known {
  readonly counts: OpeningCounts;
  readonly scores: readonly NamedScore[];
  readonly missing: readonly MissingReview[];
}

function reviewsOf({ reviewers, submitted, expected, ownSubmitted, ownExpected, owed }: OpeningCounts) {
  if (reviewers === 0) return null;
  return owed > 0
    ? { submitted: ownSubmitted, expected: ownExpected, isOwn: true }
    : { submitted, expected, isOwn: false };
}

function rowOf(actor: Actor, opening: ListedOpening, { counts, scores, missing }: Known): FullRow {
  const { id, title, location, status, createdAt, hiringManagerId, hiringManager, rubric } = opening;
  const { goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess } = opening;
  const { candidates, withOutcomes, reviewers, owed } = counts;
  const brief = { goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess };
  const isOwing = owed > 0;
  const reviews = reviewsOf(counts);
  const isAllIn = !isOwing && reviewers > 0 && withOutcomes > 0 && counts.opened === withOutcomes;
  const { priorSupport = 0 } = filledSettings("parameters", rubric?.parameters as Record<string, number>);
  const standing = isOwing ? STANDING_LOCKED : standingWords(scores, priorSupport, candidates);
  const submitted = reviews?.submitted ?? 0;
  const own = isOwing ? counts.ownExpected - counts.ownConfirmed : 0;
  const manager = hiringManager.user.name;
  const isMine = hiringManagerId === actor.memberId;
  return {
    id,
    title,
    location,
    status,
    brief,
    hiringManager: manager,
    createdOn: calendarDayOf(createdAt),
    candidates,
    withOutcomes,
    reviewers,
    reviews,
    isOwing,
    isAllIn,
    standing,
    stage: stageOf({
      status,
      candidates,
      withOutcomes,
      reviewers,
      submitted,
      isAllIn,
      hasLeader: standing.kind === "ahead",
    }),
    waiting: waitingWords({
      status,
      brief,
      hiringManager: isMine ? null : manager,
      candidates,
      withOutcomes,
      reviewers,
      own,
      missing: isOwing ? null : missing,
    }),
  };
}

/** The openings as rows. Where anything is sealed to the actor, scores and other people's reviews are not even read. */
export async function openingRows(
  tx: Transaction,
  actor: Actor,
  openings: readonly ListedOpening[],
): Promise<FullRow[]> {
  const counts = await countOpenings(
    tx,
    actor,
    openings.map(({ id }) => id),
  );
  const open = [...counts.values()].filter(({ owed }) => owed === 0).map(({ openingId }) => openingId);
  const scores = await loadBestScores(tx, actor, open);
  const missing = await loadMissingReviews(tx, actor, open);
  return openings.map((opening) =>
    rowOf(actor, opening, {
      counts: counts.get(opening.id) as OpeningCounts,
      scores: scores.get(opening.id) ?? [],
      missing: missing.get(opening.id) ?? [],
    }),
  );
}
