import { beforeEach, describe, expect, it } from "vitest";
import { isUnsealed, reviewsNeeded } from "@/domain/sight";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember } from "@/tests/support/factory";
import { makePanel } from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { handInTo, makeReviewWorld, type ReviewWorld } from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

type Stage = "NOTHING" | "SUBMITTED" | "CONFIRMED" | "EXCUSED";
const STAGES: readonly Stage[] = ["NOTHING", "SUBMITTED", "CONFIRMED", "EXCUSED"];

let world: ReviewWorld;
let applicationId: string;

beforeEach(async () => {
  world = await makeReviewWorld();
  applicationId = world.application.id;
});

/** Whether the application is open to somebody: asked one by one, and as part of a list and of a count. */
async function isOpenTo(actor: Actor): Promise<boolean> {
  const caller = callAs(actor);
  const alone = await caller.application.get({ applicationId }).then(
    () => true,
    () => false,
  );
  const { applications } = await caller.review.list({ openingId: world.opening.id });
  const { isOwing } = await caller.opening.get({ openingId: world.opening.id });
  const { withheld } = await caller.ranking.get({ openingId: world.opening.id });
  const said = [applications[0]?.state === "OPEN", !isOwing, withheld.length === 0];
  expect(said).toEqual([alone, alone, alone]);
  return alone;
}

async function put(actor: Actor, stage: Stage): Promise<void> {
  if (stage === "NOTHING") return;
  const at = new Date();
  const submittedAt = stage === "EXCUSED" ? null : at;
  const confirmedAt = stage === "CONFIRMED" ? at : null;
  const excusedAt = stage === "EXCUSED" ? at : null;
  const options = { submittedAt, confirmedAt, excusedAt };
  await makeSubmittedReview(actor, world.opening, world.application, {}, options);
}

const setNeeded = (needed: number | null) =>
  store().opening.update({ where: { id: world.opening.id }, data: { reviewsNeeded: needed } });

describe.each(STAGES)("with my own review %s", (mine) => {
  it.each(STAGES.flatMap((theirs) => [null, 1, 2].map((needed) => ({ theirs, needed }))))(
    "and another's $theirs, $needed needed, the database decides as the domain does",
    async ({ theirs, needed }) => {
      await setNeeded(needed);
      await put(world.actors.REVIEWER, mine);
      await put(world.second, theirs);
      const asked = [mine, theirs].filter((stage) => stage !== "EXCUSED");
      const expected = isUnsealed({
        isReviewing: true,
        hasSubmitted: mine === "SUBMITTED" || mine === "CONFIRMED",
        hasConfirmed: mine === "CONFIRMED",
        isExcused: mine === "EXCUSED",
        reviewsIn: asked.filter((stage) => stage === "CONFIRMED").length,
        reviewsNeeded: reviewsNeeded(needed, asked.length),
      });
      expect(await isOpenTo(world.actors.REVIEWER)).toBe(expected);
    },
  );
});

describe("an application is sealed", () => {
  it("to whoever confirmed first, with nothing that says how far the others are", async () => {
    await handInTo(world, world.actors.REVIEWER, 2);
    const caller = callAs(world.actors.REVIEWER);
    expect(await caller.review.get({ applicationId })).toMatchObject({ state: "SEALED" });
    const { message } = await refusal(caller.review.reveal({ applicationId }), "LOCKED");
    expect(message).toMatch(/the panel has finished/);
    const { applications } = await caller.review.list({ openingId: world.opening.id });
    expect(applications).toMatchObject([{ state: "WITHHELD", own: "CONFIRMED" }]);
    expect(await caller.opening.get({ openingId: world.opening.id })).toMatchObject({
      isOwing: true,
      reviews: null,
      own: { submitted: 1, owed: 0, unanswered: 0 },
    });
  });

  it("until the last has confirmed, to each of them", async () => {
    await handInTo(world, world.actors.REVIEWER, 2);
    await handInTo(world, world.second, 3);
    expect(await isOpenTo(world.actors.REVIEWER)).toBe(true);
    expect(await isOpenTo(world.second)).toBe(true);
    expect(await callAs(world.second).review.get({ applicationId })).toMatchObject({ state: "PANEL" });
  });

  it("no longer for who is done where one review is enough, but still for who is not", async () => {
    await setNeeded(1);
    await handInTo(world, world.actors.REVIEWER, 2);
    expect(await isOpenTo(world.actors.REVIEWER)).toBe(true);
    expect(await isOpenTo(world.second)).toBe(false);
  });

  it("to nobody who does not review", async () => {
    expect(await isOpenTo(world.actors.RECRUITER)).toBe(true);
  });

  it("without waiting for somebody whose account is closed", async () => {
    await handInTo(world, world.actors.REVIEWER, 2);
    await store().member.update({
      where: { id: world.second.memberId },
      data: { deactivatedAt: new Date() },
    });
    expect(await isOpenTo(world.actors.REVIEWER)).toBe(true);
  });

  it("and a review of somebody who has left does not stand in for another's", async () => {
    const { organizationId: id } = world.second;
    const third = await makeMember({ id, name: "", isDemo: false }, "REVIEWER");
    await makePanel(world.opening, [{ actor: third, isReviewing: true }]);
    await setNeeded(2);
    await put(third, "CONFIRMED");
    await store().member.update({ where: { id: third.memberId }, data: { deactivatedAt: new Date() } });
    await put(world.actors.REVIEWER, "CONFIRMED");
    expect(await isOpenTo(world.actors.REVIEWER)).toBe(false);
    await put(world.second, "CONFIRMED");
    expect(await isOpenTo(world.actors.REVIEWER)).toBe(true);
  });
});
