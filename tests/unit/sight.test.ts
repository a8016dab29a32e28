import { describe, expect, it, test } from "vitest";
import { isUnsealed, type ReviewDuty, reviewsNeeded } from "@/domain/sight";

const NOTHING_DONE: ReviewDuty = {
  isReviewing: true,
  hasSubmitted: false,
  hasConfirmed: false,
  isExcused: false,
  reviewsIn: 0,
  reviewsNeeded: 2,
};
const CONFIRMED = { hasSubmitted: true, hasConfirmed: true };

describe("isUnsealed", () => {
  it.each<{ when: string; duty: Partial<ReviewDuty>; sees: boolean }>([
    { when: "nothing handed in", duty: {}, sees: false },
    { when: "nothing handed in, all others done", duty: { reviewsIn: 2 }, sees: false },
    { when: "handed in, certificates not answered", duty: { hasSubmitted: true }, sees: false },
    {
      when: "handed in, certificates not answered, enough others done",
      duty: { hasSubmitted: true, reviewsIn: 2 },
      sees: false,
    },
    { when: "done first", duty: { ...CONFIRMED, reviewsIn: 1 }, sees: false },
    { when: "done, and so is everybody", duty: { ...CONFIRMED, reviewsIn: 2 }, sees: true },
    { when: "done, more than enough", duty: { ...CONFIRMED, reviewsIn: 3 }, sees: true },
    { when: "one is enough", duty: { ...CONFIRMED, reviewsIn: 1, reviewsNeeded: 1 }, sees: true },
    { when: "one is enough, and it is another's", duty: { reviewsIn: 1, reviewsNeeded: 1 }, sees: false },
    { when: "excused, others at work", duty: { isExcused: true, reviewsIn: 1 }, sees: false },
    { when: "excused, others done", duty: { isExcused: true, reviewsIn: 2 }, sees: true },
    { when: "excused, nobody else to review", duty: { isExcused: true, reviewsNeeded: 0 }, sees: true },
    { when: "not reviewing", duty: { isReviewing: false }, sees: true },
    { when: "no longer reviewing", duty: { isReviewing: false, ...CONFIRMED }, sees: true },
  ])("$when: sees $sees", ({ duty, sees }) => {
    expect(isUnsealed({ ...NOTHING_DONE, ...duty })).toBe(sees);
  });
});

test.each([
  { set: null, reviewers: 3, needed: 3 },
  { set: null, reviewers: 0, needed: 0 },
  { set: 1, reviewers: 3, needed: 1 },
  { set: 2, reviewers: 2, needed: 2 },
  { set: 3, reviewers: 2, needed: 2 },
  { set: 1, reviewers: 0, needed: 0 },
])("$set asked for, $reviewers to review: $needed open it", ({ set, reviewers, needed }) => {
  expect(reviewsNeeded(set, reviewers)).toBe(needed);
});
