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
  });
  const ratings = answers.map(({ outcome, criterion, level, note }, index) => ({
    id: demoId(`${id} rating ${outcome} ${criterion}`, place.order + number * 300 + index),
    outcomeId: outcomeId(place, outcome),
    criterionId: criterionId(place.openingId, criterion),
    level,
    note,
    ratedAt: later(startedAt, minutes * (index + 1)),
  }));
  rows.ratings.push(...ratings.map((rating) => ({ ...rating, organizationId, reviewId: id })));
  if (!submittedAt) return;
  const said = ratings.map(({ outcomeId, criterionId, level, note }) => ({
    outcomeId,
    criterionId,
    level,
    note,
  }));
  const diff = diffOf(null, { submittedAt: submittedAt.toISOString(), domainExpertise, note, ratings: said });
  rows.events.push({
    by: reviewer,
    at: submittedAt,
    action: "review.submitted",
    subjectType: "review",
    subjectId: id,
    ...placeOf(place),
    diff,
  });
}
