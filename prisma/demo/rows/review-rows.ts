import { diffOf } from "@/domain/audit-event";
import { DEFAULT_CRITERION_KEYS } from "@/domain/template/template";
import { demoId } from "../demo-id";
import { demoMemberId } from "../demo-members";
import { type DemoClock, later } from "../demo-time";
import type { DemoOutcome, DemoRating, DemoReview, RatingNotes, ReviewerKey } from "../demo-types";
import { DEMO_ORGANIZATION, type DemoPlace, type DemoRows, placeOf } from "./demo-rows";
import { criterionId } from "./opening-rows";
import { outcomeId } from "./outcome-rows";

const organizationId = DEMO_ORGANIZATION.id;
/** How long somebody looks at the certificates. */
const MINUTES_WITH_CERTIFICATES = 4;
const NOTE_KEYS: readonly (keyof RatingNotes)[] = ["problem", "technology", "productivity", "value"];
const MINUTES_PER_DRAFT_RATING = 0.75;

interface Answer {
  readonly outcome: number;
  readonly criterion: number;
  readonly level: number | null;
  readonly note: string;
}

/** The answers of one reviewer in the order of a review: one criterion at a time, through all outcomes. */
function answersOf(reviewer: ReviewerKey, outcomes: readonly DemoOutcome[]): Answer[] {
  return DEFAULT_CRITERION_KEYS.flatMap((_, criterion) =>
    outcomes.flatMap(({ ratings }, outcome) => {
      const rating: DemoRating = ratings?.[reviewer] ?? "....";
      const { levels, ...notes } = typeof rating === "string" ? { levels: rating } : rating;
      const letter = levels[criterion] ?? ".";
      const note = (notes as RatingNotes)[NOTE_KEYS[criterion] ?? "problem"] ?? "";
      return letter === "."
        ? []
        : [{ outcome, criterion, level: letter === "-" ? null : Number(letter), note }];
    }),
  );
}

interface Rated extends Answer {
  readonly id: string;
  readonly outcomeId: string;
  readonly criterionId: string;
  readonly ratedAt: Date;
}

/** One reviewer's review of one application, handed in or still a draft, with its ratings. */
export function addReview(
  rows: DemoRows,
  place: DemoPlace,
  reviewer: ReviewerKey,
  review: DemoReview,
  outcomes: readonly DemoOutcome[],
  clock: DemoClock,
): void {
  const number = Object.keys({ tomas: 0, jonas: 0, mei: 0 }).indexOf(reviewer);
  const id = demoId(`${place.key} review ${reviewer}`, place.order + number);
  const startedAt = clock(review.started, id);
  const submittedAt = review.submitted ? clock(review.submitted, id) : null;
  const answers = answersOf(reviewer, outcomes);
  const minutes = submittedAt
    ? (submittedAt.getTime() - startedAt.getTime()) / 60_000 / (answers.length + 1)
    : MINUTES_PER_DRAFT_RATING;
  const { domainExpertise = null, note = "" } = review;
  rows.reviews.push({
    id,
    organizationId,
    applicationId: place.applicationId,
    memberId: demoMemberId(reviewer),
    domainExpertise,
    note,
    startedAt,
    submittedAt,
    confirmedAt: submittedAt && !review.isUnanswered ? later(submittedAt, MINUTES_WITH_CERTIFICATES) : null,
  });
  const ratings = answers.map((answer, index) => ({
    ...answer,
    id: demoId(`${id} rating ${answer.outcome} ${answer.criterion}`, place.order + number * 300 + index),
    outcomeId: outcomeId(place, answer.outcome),
    criterionId: criterionId(place.openingId, answer.criterion),
    ratedAt: later(startedAt, minutes * (index + 1)),
  }));
  rows.ratings.push(
    ...ratings.map(({ outcome: _, criterion: __, ...rating }) => ({
      ...rating,
      organizationId,
      reviewId: id,
    })),
  );
  if (submittedAt) addHandedIn({ rows, place, reviewer, review, clock }, { id, submittedAt, ratings });
}

interface Told {
  readonly rows: DemoRows;
  readonly place: DemoPlace;
  readonly reviewer: ReviewerKey;
  readonly review: DemoReview;
  readonly clock: DemoClock;
}

interface HandedIn {
  readonly id: string;
  readonly submittedAt: Date;
  readonly ratings: readonly Rated[];
}

/** What was handed in, what the certificates changed a little later, and what the discussion did. */
function addHandedIn({ rows, place, reviewer, review, clock }: Told, handedIn: HandedIn): void {
  const { id: subjectId, submittedAt, ratings } = handedIn;
  const { domainExpertise = null, note = "", changes = [] } = review;
  const confirmedAt = later(submittedAt, MINUTES_WITH_CERTIFICATES);
  const revised = changes.map((change, index) => {
    const criterion = NOTE_KEYS.indexOf(change.criterion);
    const rating = ratings.find((one) => one.outcome === change.outcome && one.criterion === criterion);
    if (!rating) throw new Error(`${place.key}: ${reviewer} has changed a rating that is not there.`);
    const at = change.inDiscussion ? clock(change.inDiscussion, subjectId) : confirmedAt;
    return { ...change, rating, at, id: demoId(`${subjectId} revision ${index}`, place.order + index) };
  });
  rows.ratingRevisions.push(
    ...revised.map(({ id, rating, from, reason, at, inDiscussion }) => ({
      id,
      organizationId,
      ratingId: rating.id,
      stage: inDiscussion ? ("DISCUSSION" as const) : ("AFTER_CERTIFICATES" as const),
      fromLevel: from,
      toLevel: rating.level,
      reason,
      revisedAt: at,
    })),
  );
  const firstLevels = new Map(revised.map(({ rating, from }) => [rating.id, from]));
  const said = ratings.map(({ id, outcomeId: outcome, criterionId: criterion, level, note: words }) => ({
    outcomeId: outcome,
    criterionId: criterion,
    level: firstLevels.has(id) ? (firstLevels.get(id) ?? null) : level,
    note: words,
  }));
  const told = { by: reviewer, subjectType: "review", subjectId, ...placeOf(place) } as const;
  const values = { submittedAt: submittedAt.toISOString(), domainExpertise, note, ratings: said };
  rows.events.push({ ...told, at: submittedAt, action: "review.submitted", diff: diffOf(null, values) });
  if (review.isUnanswered) return;
  const shown = revised.filter(({ inDiscussion }) => !inDiscussion).map(changeOf);
  rows.events.push({
    ...told,
    at: confirmedAt,
    action: "review.confirmed",
    diff: {
      confirmedAt: { from: null, to: confirmedAt.toISOString() },
      ...(shown.length > 0 && { changes: { from: null, to: shown } }),
    },
  });
  for (const one of revised.filter(({ inDiscussion }) => inDiscussion)) {
    const { outcomeId: outcome, criterionId: criterion, from, to, reason } = changeOf(one);
    const pair = { outcomeId: outcome, criterionId: criterion };
    const diff = {
      rating: { from: { ...pair, level: from }, to: { ...pair, level: to } },
      reason: { from: null, to: reason },
    };
    rows.events.push({ ...told, at: one.at, action: "review.revised", diff });
  }
}

/** A change of a level as the audit log keeps it. */
function changeOf({ rating, from, reason }: { rating: Rated; from: number | null; reason: string }) {
  const { outcomeId: outcome, criterionId: criterion, level } = rating;
  return { outcomeId: outcome, criterionId: criterion, from, to: level, reason };
}
