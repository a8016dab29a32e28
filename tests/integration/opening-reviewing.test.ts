import { beforeEach, describe, expect, it } from "vitest";
import { calendarDayOf } from "@/domain/calendar";
import type { ReviewingInput } from "@/domain/reviewing-input";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember } from "@/tests/support/factory";
import { makePanel } from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { makeReviewWorld, type ReviewWorld, ratingIn } from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

const DAY_MS = 24 * 3_600_000;

let world: ReviewWorld;

beforeEach(async () => {
  world = await makeReviewWorld();
});

const read = (actor: Actor = world.actors.RECRUITER) =>
  callAs(actor).opening.reviewing({ openingId: world.opening.id });

async function set(change: Partial<ReviewingInput>, actor: Actor = world.actors.RECRUITER) {
  const stored = await read(actor);
  const { reviewOrder, reviewDueOn, reviewsNeeded, hidesEmployer, hidesDates, requiresCalibration } = stored;
  const { openingId, version } = stored;
  const settings = {
    reviewOrder,
    reviewDueOn,
    reviewsNeeded,
    hidesEmployer,
    hidesDates,
    requiresCalibration,
  };
  return callAs(actor).opening.setReviewing({ ...settings, openingId, version, ...change });
}

/** A hiring manager who reviews here too. */
async function reviewingManager(): Promise<Actor> {
  const { id, name, isDemo } = await store()
    .organization.findUniqueOrThrow({ where: { id: world.opening.organizationId } })
    .then((row) => ({ ...row, id: world.actors.RECRUITER.organizationId }));
  const manager = await makeMember({ id, name, isDemo }, "HIRING_MANAGER");
  await makePanel(world.opening, [{ actor: manager, isReviewing: true }]);
  return manager;
}

describe("how an opening is reviewed", () => {
  it("is stored whole, on record, and keeps what is always hidden", async () => {
    const reviewDueOn = calendarDayOf(new Date(Date.now() + 5 * DAY_MS));
    await set({ reviewOrder: "BY_CRITERION", reviewDueOn, reviewsNeeded: 2, requiresCalibration: true });
    await set({ hidesEmployer: false });
    expect(await read()).toMatchObject({
      reviewOrder: "BY_CRITERION",
      reviewDueOn,
      reviewsNeeded: 2,
      requiresCalibration: true,
      hidesEmployer: false,
      hidesDates: true,
      reviewers: 2,
    });
    const row = await store().opening.findUniqueOrThrow({ where: { id: world.opening.id } });
    expect([...row.hiddenFields].sort()).toEqual(["CERTIFICATES", "CONTACT", "DATES", "NAME", "SCHOOL"]);
    const events = await store().auditEvent.findMany({
      where: { openingId: world.opening.id, action: "opening.reviewing-set" },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ diff }) => Object.keys(diff as object).sort())).toEqual([
      ["requiresCalibration", "reviewDueOn", "reviewOrder", "reviewsNeeded"],
      ["hidesEmployer"],
    ]);
  });

  it("refuses a stale save with what is stored, and takes an edit of the brief for none", async () => {
    const { version } = await read();
    await set({ reviewsNeeded: 2 });
    const { current } = await refusal(set({ reviewsNeeded: 1, version }), "CONFLICT");
    expect(current).toMatchObject({ reviewsNeeded: 2, hidesEmployer: true });
    const before = (await read()).version;
    await store().opening.update({ where: { id: world.opening.id }, data: { version: { increment: 1 } } });
    expect((await read()).version).toBe(before);
  });

  it("has no due date in the past but the one that was set", async () => {
    const yesterday = calendarDayOf(new Date(Date.now() - DAY_MS));
    const { fields } = await refusal(set({ reviewDueOn: yesterday }), "INVALID");
    expect(fields).toHaveProperty("reviewDueOn");
    await store().opening.update({
      where: { id: world.opening.id },
      data: { reviewDueOn: new Date(yesterday) },
    });
    await set({ reviewsNeeded: 2 });
    expect((await read()).reviewDueOn).toBe(yesterday);
  });

  it("shows no more once the first rating is there; hiding more and the rest stay open", async () => {
    await set({ hidesDates: false });
    await callAs(world.actors.REVIEWER).review.rate(ratingIn(world, 0, 0, 2));
    expect((await read()).whyNotShown).toContain("Rating has begun");
    await refusal(set({ hidesEmployer: false }), "LOCKED");
    await set({ hidesDates: true, reviewsNeeded: 1 });
    await refusal(set({ hidesDates: false }), "LOCKED");
  });

  it("tells a hiring manager who has a review to write nothing of the others, and lets them loosen nothing", async () => {
    const manager = await reviewingManager();
    await set({ reviewsNeeded: 2 });
    const before = await read(manager);
    await refusal(set({ hidesEmployer: false }, manager), "LOCKED");
    const first = await refusal(set({ reviewsNeeded: 1 }, manager), "LOCKED");
    const levels = Object.fromEntries(world.outcomeIds.map((id) => [id, [1, 2, 3, 4]]));
    await callAs(world.actors.REVIEWER).review.rate(ratingIn(world, 0, 0, 2));
    await makeSubmittedReview(world.second, world.opening, world.application, levels);
    expect(await read(manager)).toEqual(before);
    expect((await refusal(set({ reviewsNeeded: 1 }, manager), "LOCKED")).message).toBe(first.message);
    await set({ reviewsNeeded: 3, reviewOrder: "BY_APPLICATION" }, manager);
  });

  it("is read by who reviews and set only by who runs the opening", async () => {
    const seen = await read(world.actors.REVIEWER);
    expect(seen).toMatchObject({ canEdit: false, canRemind: false, whyNotShown: null, whyNotFewer: null });
    await refusal(set({ reviewsNeeded: 1 }, world.actors.REVIEWER), "FORBIDDEN");
    await store().opening.update({ where: { id: world.opening.id }, data: { status: "ARCHIVED" } });
    await refusal(set({ reviewsNeeded: 1 }), "LOCKED");
  });
});
