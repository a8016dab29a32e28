import { beforeEach, describe, expect, it } from "vitest";
import type { AppError } from "@/domain/errors";
import { callAs } from "@/tests/support/caller";
import { makeReviewWorld, type ReviewWorld, rateAllIn, ratingIn } from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

let world: ReviewWorld;
let applicationId: string;

beforeEach(async () => {
  world = await makeReviewWorld();
  applicationId = world.application.id;
});

const caller = () => callAs(world.actors.REVIEWER);

async function refusal(promise: Promise<unknown>): Promise<AppError> {
  return promise.then(
    () => expect.unreachable("This was not refused."),
    (thrown: Error) => thrown.cause as AppError,
  );
}

describe("how sure a reviewer is", () => {
  it("is stored with the rating and read back, medium unless said", async () => {
    await caller().review.rate({ ...ratingIn(world, 0, 0, 2), confidence: "LOW" });
    await caller().review.rate(ratingIn(world, 1, 0, 2));
    const desk = await caller().review.get({ applicationId });
    expect(desk).toMatchObject({ ratings: [{ confidence: "LOW" }, { confidence: "MEDIUM" }] });
  });

  it("can change alone, which is a version of its own", async () => {
    const { version } = await caller().review.rate(ratingIn(world, 0, 0, 2));
    const high = { ...ratingIn(world, 0, 0, 2, version), confidence: "HIGH" as const };
    expect(await caller().review.rate(high)).toMatchObject({ level: 2, confidence: "HIGH", version: 2 });
    expect(await caller().review.rate({ ...high, version: 2 })).toMatchObject({ version: 2 });
  });

  it("is part of what a conflict shows", async () => {
    await caller().review.rate({ ...ratingIn(world, 0, 0, 2), confidence: "HIGH" });
    const error = await refusal(caller().review.rate(ratingIn(world, 0, 0, 2)));
    expect(error).toMatchObject({ code: "CONFLICT", current: { level: 2, confidence: "HIGH", version: 1 } });
  });

  it("is on record once handed in", async () => {
    await rateAllIn(world, world.actors.REVIEWER, 2);
    await caller().review.rate({ ...ratingIn(world, 0, 0, 2, 1), confidence: "LOW" });
    await caller().review.submit({ applicationId });
    const { diff } = await store().auditEvent.findFirstOrThrow({
      where: { applicationId, action: "review.submitted" },
    });
    expect(diff).toMatchObject({
      ratings: { to: expect.arrayContaining([expect.objectContaining({ confidence: "LOW" })]) },
    });
  });
});

describe("a level above 2", () => {
  it("is kept without a note, but not handed in, and every one is named", async () => {
    await rateAllIn(world, world.actors.REVIEWER, 2);
    await caller().review.rate(ratingIn(world, 0, 0, 3, 1));
    await caller().review.rate(ratingIn(world, 1, 2, 4, 1, "   "));
    await caller().review.rate(ratingIn(world, 0, 3, 4, 1, "Shown by the export"));
    const error = await refusal(caller().review.submit({ applicationId }));
    const keyOf = ({ outcomeId, criterionId }: { outcomeId: string; criterionId: string }) =>
      `${outcomeId}.${criterionId}`;
    expect(error.code).toBe("INVALID");
    expect(Object.keys(error.fields ?? {}).sort()).toEqual(
      [keyOf(ratingIn(world, 0, 0, 3)), keyOf(ratingIn(world, 1, 2, 4))].sort(),
    );
    await caller().review.rate(ratingIn(world, 0, 0, 3, 2, "Seen"));
    await caller().review.rate(ratingIn(world, 1, 2, 2, 2));
    await caller().review.submit({ applicationId });
    expect(await store().review.count({ where: { applicationId, submittedAt: { not: null } } })).toBe(1);
  });
});
