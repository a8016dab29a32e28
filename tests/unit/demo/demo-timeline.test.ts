import { expect, test } from "vitest";
import { calendarDayOf } from "@/domain/calendar";
import { may } from "@/domain/permissions";
import { pairKey, unansweredPairs } from "@/domain/review-progress";
import { DEMO_MEMBER_KEYS, DEMO_MEMBERS, demoMemberId } from "@/prisma/demo/demo-members";
import { DEMO_OPENINGS } from "@/prisma/demo/demo-openings";
import { buildRows } from "@/prisma/demo/rows/build-rows";

const NOW = new Date("2026-11-22T05:00:00.000Z");
const rows = buildRows(DEMO_OPENINGS, NOW);

const time = (value: Date | string | null | undefined) => new Date(value ?? Number.NaN).getTime();
const outcomeOf = new Map(rows.outcomes.map((row) => [row.id, row]));
const applicationOf = new Map(rows.applications.map((row) => [row.id, row]));

function criteriaOf(openingId: string | undefined) {
  const rubric = rows.rubrics.find((row) => row.openingId === openingId);
  return {
    rubric,
    ids: rows.criteria.filter((row) => row.rubricId === rubric?.id).map((row) => row.id as string),
  };
}

test("nothing was entered before it had happened", () => {
  const early = rows.outcomes.filter((row) => {
    const end = row.periodEnd ?? row.periodStart;
    return end && calendarDayOf(new Date(end)) > calendarDayOf(new Date(row.createdAt as Date));
  });
  expect(early.map((row) => row.statement)).toEqual([]);
});

test("evidence is checked after it was entered, by somebody who may", () => {
  const checked = rows.evidence.filter((row) => row.checkedAt);
  expect(checked.length).toBeGreaterThan(50);
  // A referee's answer is evidence and check at once.
  const early = checked.filter((row) =>
    row.checkedById ? time(row.checkedAt) <= time(row.createdAt) : time(row.checkedAt) < time(row.createdAt),
  );
  expect(early.map((row) => row.title)).toEqual([]);
  const roleOf = new Map(DEMO_MEMBER_KEYS.map((key) => [demoMemberId(key), DEMO_MEMBERS[key].role]));
  const byMembers = checked.filter((row) => row.checkedById);
  const refused = byMembers.filter(
    (row) => !may(roleOf.get(row.checkedById ?? "") ?? "REVIEWER", "evidence.check"),
  );
  expect(refused.map((row) => row.title)).toEqual([]);
});

test("a review begins when all its outcomes are there, and is whole when it is handed in", () => {
  for (const review of rows.reviews) {
    const outcomes = rows.outcomes.filter((row) => row.applicationId === review.applicationId);
    for (const outcome of outcomes) expect(time(review.startedAt)).toBeGreaterThan(time(outcome.createdAt));
    const { ids, rubric } = criteriaOf(applicationOf.get(review.applicationId)?.openingId);
    const ratings = rows.ratings.filter((row) => row.reviewId === review.id);
    expect(new Set(ratings.map(pairKey)).size).toBe(ratings.length);
    const missing = unansweredPairs(
      outcomes.map((row) => row.id as string),
      ids,
      ratings,
    );
    if (review.submittedAt) expect(missing).toEqual([]);
    else expect(missing.length).toBeGreaterThan(0);
    for (const rating of ratings) {
      expect(time(rating.ratedAt)).toBeGreaterThan(time(review.startedAt));
      expect(time(rating.ratedAt)).toBeLessThan(
        review.submittedAt ? time(review.submittedAt) : NOW.getTime(),
      );
      expect(outcomeOf.get(rating.outcomeId)?.applicationId).toBe(review.applicationId);
      expect(time(rubric?.frozenAt)).toBeLessThanOrEqual(time(rating.ratedAt));
    }
  }
});

test("nobody rates who has withdrawn, and the weights are set before the first rating", () => {
  for (const { action, subjectId, at, openingId } of rows.events) {
    if (action === "application.withdrawn") {
      const late = rows.reviews.filter(
        (row) => row.applicationId === subjectId && time(row.submittedAt) > at.getTime(),
      );
      expect(late).toEqual([]);
    }
    if (action === "rubric.updated")
      expect(at.getTime()).toBeLessThan(time(criteriaOf(openingId).rubric?.frozenAt));
  }
});

test("the log knows of no future, and of everything that was entered", () => {
  expect(rows.events.filter(({ at }) => at.getTime() > NOW.getTime())).toEqual([]);
  const told = new Set(rows.events.map(({ subjectId }) => subjectId));
  const asked = [...rows.refereeRequests, ...rows.candidateLinks, ...rows.evidenceRequests];
  const entered = [...rows.openings, ...rows.applications, ...rows.outcomes, ...rows.credentials, ...asked];
  const silent = entered.filter((row) => !told.has(row.id as string));
  expect(silent).toEqual([]);
});

test("since yesterday something has happened, whatever the hour", () => {
  for (const hour of ["00:10", "12:00", "23:50"]) {
    const now = new Date(`2027-03-01T${hour}:00.000Z`);
    const { events } = buildRows(DEMO_OPENINGS, now);
    const yesterday = new Date("2027-02-28T00:00:00.000Z");
    const recent = events.filter(({ at }) => at >= yesterday);
    expect(new Set(recent.map(({ action }) => action)).size).toBeGreaterThanOrEqual(4);
    expect(recent.filter(({ at }) => at >= now)).toEqual([]);
  }
});
