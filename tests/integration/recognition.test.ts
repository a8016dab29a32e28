import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import {
  handInTo,
  makeReviewWorld,
  type ReviewWorld,
  ratingIn,
  submitTo,
} from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

let world: ReviewWorld;
let applicationId: string;

beforeEach(async () => {
  world = await makeReviewWorld();
  applicationId = world.application.id;
});

const NOTE = "We built the queue together.";
const recognise = (actor: Actor, isRecognised = true) =>
  callAs(actor).review.recognise({ applicationId, isRecognised, note: NOTE });
const excuse = (actor: Actor, reviewer: Actor) =>
  callAs(actor).review.excuse({ applicationId, memberId: reviewer.memberId });
const unexcuse = (actor: Actor, reviewer: Actor) =>
  callAs(actor).review.unexcuse({ applicationId, memberId: reviewer.memberId });
const notices = async (actor: Actor) => (await callAs(actor).application.get({ applicationId })).notices;
const waits = async (actor: Actor) => (await callAs(actor).review.queue()).waiting.length;

describe("“I recognised this person”", () => {
  it("is kept at the desk, told to those who run the opening, and taken back", async () => {
    const { REVIEWER, RECRUITER } = world.actors;
    await recognise(REVIEWER);
    expect(await callAs(REVIEWER).review.get({ applicationId })).toMatchObject({
      recognised: { note: NOTE },
    });
    const told = [expect.objectContaining({ memberId: REVIEWER.memberId, note: NOTE, excusedAt: null })];
    expect(await notices(RECRUITER)).toEqual(told);
    const list = await callAs(RECRUITER).review.list({ openingId: world.opening.id });
    expect(list.applications[0]).toMatchObject({ state: "OPEN", notices: told });
    await recognise(REVIEWER, false);
    expect(await callAs(REVIEWER).review.get({ applicationId })).toMatchObject({ recognised: null });
    expect(await notices(RECRUITER)).toEqual([]);
  });

  it("freezes no rubric, and ends with handing in", async () => {
    const { REVIEWER } = world.actors;
    await recognise(REVIEWER);
    const { frozenAt } = await store().rubric.findUniqueOrThrow({ where: { openingId: world.opening.id } });
    expect(frozenAt).toBeNull();
    await submitTo(world, REVIEWER, 2);
    await refusal(recognise(REVIEWER, false), "LOCKED");
  });

  it("is told to nobody who still has to review", async () => {
    const manager = world.actors.HIRING_MANAGER;
    await store().panelMember.create({
      data: {
        organizationId: manager.organizationId,
        openingId: world.opening.id,
        memberId: manager.memberId,
        isReviewing: true,
      },
    });
    const before = JSON.stringify(await callAs(manager).review.list({ openingId: world.opening.id }));
    await recognise(world.second);
    expect(JSON.stringify(await callAs(manager).review.list({ openingId: world.opening.id }))).toBe(before);
    await refusal(notices(manager), "LOCKED");
    await refusal(excuse(manager, world.second), "LOCKED");
    const log = await callAs(manager).home.get();
    expect(JSON.stringify(log)).not.toContain("recognised");
  });
});

describe("excusing a reviewer", () => {
  it("drops it from their queue, closes their desk, and nobody waits for it", async () => {
    const { REVIEWER, RECRUITER } = world.actors;
    await callAs(REVIEWER).review.rate(ratingIn(world, 0, 0, 2));
    expect(await waits(REVIEWER)).toBe(1);
    await excuse(RECRUITER, REVIEWER);
    expect(await waits(REVIEWER)).toBe(0);
    const desk = await callAs(REVIEWER).review.get({ applicationId });
    expect(desk).toMatchObject({ state: "CLOSED", why: expect.stringContaining("excused") });
    await refusal(callAs(REVIEWER).review.rate(ratingIn(world, 0, 0, 3, 1)), "LOCKED");
    await refusal(callAs(REVIEWER).review.submit({ applicationId }), "LOCKED");
    const dossier = await callAs(RECRUITER).application.get({ applicationId });
    expect(dossier.awaited.map(({ memberId }) => memberId)).toEqual([world.second.memberId]);
    await handInTo(world, world.second, 2);
    const { applications } = await callAs(world.second).review.list({ openingId: world.opening.id });
    expect(applications[0]?.state).toBe("OPEN");
  });

  it("leaves what was begun out of the score", async () => {
    const { REVIEWER, RECRUITER } = world.actors;
    await callAs(REVIEWER).review.rate(ratingIn(world, 0, 0, 4, 0, "The export shows it."));
    await excuse(RECRUITER, REVIEWER);
    expect((await callAs(RECRUITER).application.get({ applicationId })).reviews).toEqual([]);
  });

  it("is taken back until the other reviews are in", async () => {
    const { REVIEWER, RECRUITER } = world.actors;
    await excuse(RECRUITER, REVIEWER);
    await unexcuse(RECRUITER, REVIEWER);
    expect(await waits(REVIEWER)).toBe(1);
    await excuse(RECRUITER, REVIEWER);
    await handInTo(world, world.second, 2);
    const late = await refusal(unexcuse(RECRUITER, REVIEWER), "LOCKED");
    expect(late.message).toContain("other reviews are in");
  });

  it("is refused for a review that is handed in, and for who does not review here", async () => {
    const { REVIEWER, RECRUITER } = world.actors;
    await submitTo(world, world.second, 2);
    await refusal(excuse(RECRUITER, world.second), "LOCKED");
    await refusal(excuse(RECRUITER, RECRUITER), "NOT_FOUND");
    await refusal(excuse(REVIEWER, REVIEWER), "FORBIDDEN");
  });

  it("and handing in at the same moment leave one of the two, never both", async () => {
    const { REVIEWER, RECRUITER } = world.actors;
    for (const criterionIndex of world.opening.criteria.keys()) {
      for (const outcomeIndex of world.outcomeIds.keys()) {
        await callAs(REVIEWER).review.rate(ratingIn(world, outcomeIndex, criterionIndex, 1));
      }
    }
    await Promise.allSettled([
      callAs(REVIEWER).review.submit({ applicationId }),
      excuse(RECRUITER, REVIEWER),
    ]);
    const review = await store().review.findFirstOrThrow({ where: { applicationId } });
    expect([review.submittedAt, review.excusedAt].filter((at) => at !== null)).toHaveLength(1);
  });
});
