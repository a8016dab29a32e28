import { beforeEach, describe, expect, it } from "vitest";
import { drawOrder } from "@/domain/review-order/draw-order";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import {
  type MadeApplication,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { makeReviewWorld, type ReviewWorld, ratingIn } from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

const DAY_MS = 24 * 3_600_000;

let world: ReviewWorld;
let others: MadeApplication[];

/** Two more people in the world's opening, with one outcome each. */
beforeEach(async () => {
  world = await makeReviewWorld();
  others = [];
  for (const name of ["Ottilie Vane", "Ravi Anand"]) {
    const application = await makeApplication(world.opening, { name });
    await makeOutcome(application);
    others.push(application);
  }
});

const pathOf = (actor = world.actors.REVIEWER) => callAs(actor).review.path({ openingId: world.opening.id });
const queueOf = (actor = world.actors.REVIEWER) => callAs(actor).review.queue();
const all = () => [world.application, ...others].map(({ id }) => id);
const third = (index: number) => others[index] as MadeApplication;

/** What is done with one of the two others, as the reviewer. */
function done(index: number, options: { confirmedAt?: Date | null; excusedAt?: Date }) {
  const { excusedAt } = options;
  return makeSubmittedReview(
    world.actors.REVIEWER,
    world.opening,
    third(index),
    {},
    excusedAt ? { submittedAt: null } : options,
  ).then(async ({ id }) => {
    const excused = { excusedAt, excusedById: world.actors.RECRUITER.memberId };
    if (excusedAt) await store().review.update({ where: { id }, data: excused });
  });
}

describe("a reviewer's way through an opening", () => {
  it("holds what they have not handed in, in the order drawn for them, and what they have answered", async () => {
    await callAs(world.actors.REVIEWER).review.rate(ratingIn(world, 1, 2, 2));
    await callAs(world.second).review.rate(ratingIn(world, 0, 0, 1));
    const path = await pathOf();
    expect(path).toMatchObject({ order: "BY_CRITERION", closed: null });
    expect(path.criterionIds).toEqual(world.opening.criteria.map(({ id }) => id));
    expect(path.applications.map(({ applicationId }) => applicationId)).toEqual(
      drawOrder(path.seed, "applications", all()),
    );
    const begun = path.applications.find(({ applicationId }) => applicationId === world.application.id);
    expect(begun?.outcomeIds).toEqual([...world.outcomeIds].sort());
    expect(begun?.answered).toEqual([
      { outcomeId: world.outcomeIds[1], criterionId: world.opening.criteria[2]?.id },
    ]);
    const rest = path.applications.filter((one) => one !== begun);
    expect(rest.flatMap(({ answered }) => answered)).toEqual([]);
  });

  it("is drawn for each reviewer anew", async () => {
    const seeds = [await pathOf(), await pathOf(world.second)].map(({ seed }) => seed);
    expect(new Set(seeds).size).toBe(2);
  });

  it("names nobody", async () => {
    const answer = JSON.stringify(await pathOf());
    for (const word of ["Chiara", "Ottilie", "Ravi", "Weald", "Former Employer"]) {
      expect(answer).not.toContain(word);
    }
  });

  it("leaves out what was handed in or excused, who has withdrawn, and who has no outcome, and keeps its order", async () => {
    await makeApplication(world.opening, { name: "No outcome yet" });
    await done(0, { confirmedAt: null });
    expect((await pathOf()).applications).toHaveLength(2);
    expect((await pathOf()).order).toBe("BY_CRITERION");
    await done(1, { excusedAt: new Date() });
    const left = await pathOf();
    expect(left.applications.map(({ applicationId }) => applicationId)).toEqual([world.application.id]);
    expect(left.order).toBe("BY_APPLICATION");
    await store().application.update({
      where: { id: world.application.id },
      data: { status: "WITHDRAWN" },
    });
    expect((await pathOf()).applications).toEqual([]);
  });

  it("keeps every answer when the order is changed on the way", async () => {
    await callAs(world.actors.REVIEWER).review.rate(ratingIn(world, 0, 0, 2));
    const before = await pathOf();
    await store().opening.update({
      where: { id: world.opening.id },
      data: { reviewOrder: "BY_APPLICATION" },
    });
    expect(await pathOf()).toEqual({ ...before, order: "BY_APPLICATION" });
  });

  it("is closed to who does not review, and says why nothing can be rated", async () => {
    await refusal(pathOf(world.actors.RECRUITER), "FORBIDDEN");
    await refusal(pathOf(world.actors.HIRING_MANAGER), "NOT_FOUND");
    const draft = await makeOpening(world.actors.HIRING_MANAGER, {
      status: "DRAFT",
      panel: [{ actor: world.actors.REVIEWER, isReviewing: true }],
    });
    const path = await callAs(world.actors.REVIEWER).review.path({ openingId: draft.id });
    expect(path).toMatchObject({ applications: [], closed: "Reviews begin once this role is open." });
  });
});

describe("the queue by opening", () => {
  it("says the order, how much is left, and where to go on", async () => {
    await callAs(world.actors.REVIEWER).review.rate(ratingIn(world, 0, 0, 2));
    const { openings, waiting } = await queueOf();
    expect(openings).toMatchObject([
      {
        openingId: world.opening.id,
        order: "BY_CRITERION",
        reviews: 3,
        left: 15,
        total: 16,
        minutes: 10,
        due: "",
        href: `/review/opening/${world.opening.id}`,
        remindedBy: null,
      },
    ]);
    expect(waiting.map(({ applicationId }) => applicationId)).toEqual(
      drawOrder((await pathOf()).seed, "applications", all()),
    );
  });

  it("keeps a review handed in until the certificates are answered, and then lists it as handed in", async () => {
    await done(0, { confirmedAt: null });
    const asked = await queueOf();
    expect(asked.waiting.at(-1)).toMatchObject({ applicationId: third(0).id, isHandedIn: true });
    expect(asked.handedIn).toEqual([]);
    await done(1, { excusedAt: new Date() });
    expect((await queueOf()).waiting).toHaveLength(2);
    await store().review.updateMany({
      where: { applicationId: third(0).id },
      data: { confirmedAt: new Date() },
    });
    const answered = await queueOf();
    expect(answered.waiting.map(({ applicationId }) => applicationId)).toEqual([world.application.id]);
    expect(answered.handedIn).toMatchObject([{ candidateName: "Ottilie Vane" }]);
  });

  it("begins with the opening that is due first, and counts the days", async () => {
    const panel = [{ actor: world.actors.REVIEWER, isReviewing: true }];
    const later = await makeOpening(world.actors.HIRING_MANAGER, { panel });
    await makeOutcome(await makeApplication(later));
    expect((await queueOf()).openings.map(({ openingId }) => openingId)).toEqual([
      world.opening.id,
      later.id,
    ]);
    const at = world.actors.REVIEWER.at;
    const reviewDueOn = new Date(at.getTime() + DAY_MS);
    await store().opening.update({ where: { id: later.id }, data: { reviewDueOn } });
    expect((await queueOf()).openings).toMatchObject([
      { openingId: later.id, due: "due tomorrow", isLate: false },
      { openingId: world.opening.id },
    ]);
  });

  it("does not change by a byte while others rate, hand in and finish", async () => {
    const [before, way] = [await queueOf(), await pathOf()];
    const levels = Object.fromEntries(world.outcomeIds.map((id) => [id, [1, 2, 3, 4]]));
    await makeSubmittedReview(world.second, world.opening, world.application, levels);
    await callAs(world.actors.RECRUITER).review.remind({ openingId: world.opening.id });
    const reminded = await queueOf();
    const { remindedAt, remindedBy } = reminded.openings[0] ?? {};
    expect(remindedBy).toBe(world.actors.RECRUITER.name);
    const openings = before.openings.map((one) => ({ ...one, remindedAt, remindedBy }));
    expect(reminded).toEqual({ ...before, openings });
    expect(await pathOf()).toEqual(way);
  });
});
