import { DEMO_MEMBER_KEYS, demoMemberId } from "../demo-members";
import { demoClock } from "../demo-time";
import type { DemoOpening } from "../demo-types";
import { addCandidate } from "./candidate-rows";
import { type DemoRows, emptyRows } from "./demo-rows";
import { addOpening, openingId } from "./opening-rows";

/** The first rating of an opening fixed its rubric: says so on the rubric and in the log. */
function freeze(rows: DemoRows, opening: DemoOpening, rubricId: string): void {
  const id = openingId(opening.key);
  const own = new Set(rows.applications.filter((row) => row.openingId === id).map((row) => row.id));
  const reviews = new Map(
    rows.reviews.filter((row) => own.has(row.applicationId)).map((row) => [row.id, row]),
  );
  const [first] = rows.ratings
    .filter((rating) => reviews.has(rating.reviewId))
    .sort((a, b) => Number(a.ratedAt) - Number(b.ratedAt));
  const rubric = rows.rubrics.find((row) => row.id === rubricId);
  if (!first || !rubric) return;
  const frozenAt = first.ratedAt as Date;
  rubric.frozenAt = frozenAt;
  const version = { from: rubric.version, to: rubric.version };
  rows.events.push({
    by:
      DEMO_MEMBER_KEYS.find((key) => demoMemberId(key) === reviews.get(first.reviewId)?.memberId) ?? "tomas",
    at: frozenAt,
    action: "rubric.frozen",
    subjectType: "rubric",
    subjectId: rubricId,
    openingId: id,
    diff: { frozen: { from: false, to: true }, version },
  });
}

/** All rows of these openings, as they stand when the demo is seeded at `now`. */
export function buildRows(openings: readonly DemoOpening[], now: Date): DemoRows {
  const rows = emptyRows();
  const clock = demoClock(now);
  for (const opening of openings) {
    const rubricId = addOpening(rows, opening, clock);
    opening.candidates.forEach((candidate, index) => {
      addCandidate(rows, openingId(opening.key), candidate, index + 1, clock);
    });
    freeze(rows, opening, rubricId);
  }
  return rows;
}
