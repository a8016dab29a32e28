import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { uniqueName } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { handInTo, makeReviewWorld, type ReviewWorld, ratingIn } from "@/tests/support/review-world";

let world: ReviewWorld;
let actors: ReviewWorld["actors"];
let second: Actor;
let opening: MadeOpening;
let application: MadeApplication;

beforeEach(async () => {
  world = await makeReviewWorld();
  ({ actors, second, opening, application } = world);
});

function rating(outcomeIndex: number, criterionIndex: number, level: number | null, version = 0, note = "") {
  return ratingIn(world, outcomeIndex, criterionIndex, level, version, note);
}

const handIn = (actor: Actor, level: number | null) => handInTo(world, actor, level);

describe("the queue", () => {
  it("holds what can be rated, and afterwards what was handed in", async () => {
    await makeApplication(opening, { name: uniqueName("No outcome yet") });
    const draft = await makeOpening(actors.HIRING_MANAGER, {
      status: "DRAFT",
      panel: [{ actor: actors.REVIEWER, isReviewing: true }],
    });
    await makeOutcome(await makeApplication(draft));
    await callAs(actors.REVIEWER).review.rate(rating(0, 0, 2));
    const before = await callAs(actors.REVIEWER).review.queue();
    expect(before.waiting).toEqual([
      expect.objectContaining({
        applicationId: application.id,
        outcomeCount: 2,
        criterionCount: 4,
        answered: 1,
      }),
    ]);
    expect(before.handedIn).toEqual([]);
    await callAs(actors.REVIEWER).review.unrate({ ...rating(0, 0, 2, 1) });
    await handIn(actors.REVIEWER, 2);
    const after = await callAs(actors.REVIEWER).review.queue();
    expect(after.waiting).toEqual([]);
    expect(after.handedIn).toEqual([expect.objectContaining({ candidateName: "Chiara Neri" })]);
  });

  it("is empty for who only enters", async () => {
    expect((await callAs(actors.RECRUITER).review.queue()).waiting).toEqual([]);
  });
});

describe("the reviews of an opening", () => {
  it("withhold from a reviewer what they owe, and show the rest", async () => {
    await handIn(actors.REVIEWER, 1);
    const owing = await callAs(second).review.list({ openingId: opening.id });
    expect(owing.applications).toEqual([
      {
        state: "WITHHELD",
        applicationId: application.id,
        number: application.number,
        isWithdrawn: false,
        hasOutcomes: true,
        isStarted: false,
        own: "RATING",
      },
    ]);
    await handIn(second, 3);
    const { applications, differences } = await callAs(second).review.list({ openingId: opening.id });
    expect(applications).toMatchObject([{ state: "OPEN", agreement: { compared: 8, withinOne: 0 } }]);
    expect(differences).toHaveLength(8);
    expect(differences[0]).toMatchObject({ candidateName: "Chiara Neri" });
  });

  it("are open to those who do not review", async () => {
    await handIn(actors.REVIEWER, 1);
    const { applications } = await callAs(actors.RECRUITER).review.list({ openingId: opening.id });
    expect(applications).toMatchObject([
      { state: "OPEN", handedIn: [{ memberId: actors.REVIEWER.memberId }] },
    ]);
  });
});
