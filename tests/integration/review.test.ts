import { beforeEach, describe, expect, it } from "vitest";
import type { AppError } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { makeMember } from "@/tests/support/factory";
import type { MadeApplication, MadeOpening } from "@/tests/support/opening-factory";
import {
  handInTo,
  makeReviewWorld,
  type ReviewWorld,
  rateAllIn,
  ratingIn,
} from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

let world: ReviewWorld;
let actors: ReviewWorld["actors"];
let second: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let outcomeIds: readonly string[];

beforeEach(async () => {
  world = await makeReviewWorld();
  ({ actors, second, opening, application, outcomeIds } = world);
});

function rating(outcomeIndex: number, criterionIndex: number, level: number | null, version = 0, note = "") {
  return ratingIn(world, outcomeIndex, criterionIndex, level, version, note);
}

const rateAll = (actor: Actor, level: number | null) => rateAllIn(world, actor, level);
const handIn = (actor: Actor, level: number | null) => handInTo(world, actor, level);

async function refusal(promise: Promise<unknown>): Promise<AppError> {
  const error = await promise.then(
    () => undefined,
    (thrown: Error) => thrown.cause as AppError,
  );
  if (!error) throw new Error("This was not refused.");
  return error;
}

describe("a rating", () => {
  it("is stored with its level and note, and read back by nobody but its author", async () => {
    await callAs(actors.REVIEWER).review.rate(rating(0, 0, 3, 0, "Measured twice"));
    const mine = await callAs(actors.REVIEWER).review.get({ applicationId: application.id });
    expect(mine).toMatchObject({ ratings: [{ level: 3, note: "Measured twice", version: 1 }] });
    const theirs = await callAs(second).review.get({ applicationId: application.id });
    expect(theirs).toMatchObject({ ratings: [] });
  });

  it("tells no evidence from 0", async () => {
    await callAs(actors.REVIEWER).review.rate(rating(0, 0, null));
    await callAs(actors.REVIEWER).review.rate(rating(1, 0, 0));
    const answer = await callAs(actors.REVIEWER).review.get({ applicationId: application.id });
    expect(answer).toMatchObject({ ratings: [{ level: null }, { level: 0 }] });
  });

  it("sent twice is stored once, as when the first answer got lost", async () => {
    const caller = callAs(actors.REVIEWER);
    const first = await caller.review.rate(rating(0, 0, 2));
    expect(await caller.review.rate(rating(0, 0, 2))).toEqual(first);
  });

  it("from a second window that has not seen the first is a conflict with the stored value", async () => {
    const caller = callAs(actors.REVIEWER);
    await caller.review.rate(rating(0, 0, 2, 0, "First window"));
    const error = await refusal(caller.review.rate(rating(0, 0, 4, 0, "Second window")));
    expect(error.code).toBe("CONFLICT");
    expect(error.current).toMatchObject({ level: 2, note: "First window", version: 1 });
    expect(await caller.review.rate(rating(0, 0, 4, 1, "Second window"))).toMatchObject({ version: 2 });
  });

  it("of two windows at once is stored for one of them only", async () => {
    const sent = [1, 2, 3, 4].map((level) => callAs(actors.REVIEWER).review.rate(rating(0, 0, level)));
    const settled = await Promise.allSettled(sent);
    expect(settled.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });

  it("can be taken back", async () => {
    const caller = callAs(actors.REVIEWER);
    await caller.review.rate(rating(0, 0, 2));
    const { level: _, note: __, ...pair } = rating(0, 0, 2, 1);
    await caller.review.unrate(pair);
    expect(await caller.review.get({ applicationId: application.id })).toMatchObject({ ratings: [] });
  });

  it("is newer when it is given again than what another device still holds of it", async () => {
    const caller = callAs(world.actors.REVIEWER);
    const held = await caller.review.rate(ratingIn(world, 0, 0, 2));
    const { level: _, note: __, ...pair } = ratingIn(world, 0, 0, 2, held.version);
    await caller.review.unrate(pair);
    const again = await caller.review.rate(ratingIn(world, 0, 0, 4, 0, "The export shows it."));
    expect(again.version).toBeGreaterThan(held.version);
    await expect(caller.review.rate(ratingIn(world, 0, 0, 3, held.version))).rejects.toMatchObject({
      cause: { code: "CONFLICT", current: { level: 4, version: again.version } },
    });
  });

  it("freezes the rubric, once", async () => {
    await callAs(actors.REVIEWER).review.rate(rating(0, 0, 2));
    const first = await store().rubric.findUniqueOrThrow({ where: { id: opening.rubricId } });
    await callAs(second, new Date(Date.now() + 60_000)).review.rate(rating(0, 0, 3));
    const later = await store().rubric.findUniqueOrThrow({ where: { id: opening.rubricId } });
    expect(first.frozenAt).not.toBeNull();
    expect(later.frozenAt).toEqual(first.frozenAt);
    const events = await store().auditEvent.count({
      where: { subjectId: opening.rubricId, action: "rubric.frozen" },
    });
    expect(events).toBe(1);
  });

  it("leaves its level out of the audit log until it is handed in", async () => {
    await callAs(actors.REVIEWER).review.rate(rating(0, 0, 4, 0, "A secret reason"));
    const where = { organizationId: actors.REVIEWER.organizationId };
    const drafts = await store().auditEvent.findMany({ where: { ...where, action: "review.rated" } });
    expect(drafts).toHaveLength(1);
    expect(JSON.stringify(drafts)).not.toMatch(/level|secret/);
  });

  it.each([
    ["an outcome of another application", { outcomeId: "0190f0b0-0000-7000-8000-000000000000" }],
    ["a criterion of another opening", { criterionId: "0190f0b0-0000-7000-8000-000000000000" }],
  ])("of %s is not found", async (_, wrong) => {
    const error = await refusal(callAs(actors.REVIEWER).review.rate({ ...rating(0, 0, 1), ...wrong }));
    expect(error.code).toBe("NOT_FOUND");
  });

  it("is refused to who is not on the panel to review", async () => {
    const outsider = await makeMember(
      { ...second, id: second.organizationId, name: "", isDemo: false },
      "REVIEWER",
    );
    expect((await refusal(callAs(outsider).review.rate(rating(0, 0, 1)))).code).toBe("NOT_FOUND");
    expect((await refusal(callAs(actors.RECRUITER).review.rate(rating(0, 0, 1)))).code).toBe("FORBIDDEN");
  });

  it.each([
    [
      "the candidate has withdrawn",
      () => store().application.update({ where: { id: application.id }, data: { status: "WITHDRAWN" } }),
    ],
    [
      "the opening is decided",
      () => store().opening.update({ where: { id: opening.id }, data: { status: "DECIDED" } }),
    ],
  ])("is locked when %s", async (_, close) => {
    await close();
    expect((await refusal(callAs(actors.REVIEWER).review.rate(rating(0, 0, 1)))).code).toBe("LOCKED");
    expect(await callAs(actors.REVIEWER).review.get({ applicationId: application.id })).toMatchObject({
      state: "CLOSED",
    });
  });
});

describe("notes on the whole", () => {
  const notes = (note: string, version: number) => ({
    applicationId: application.id,
    domainExpertise: 3,
    note,
    version,
  });

  it("are stored, also after ratings have begun the review", async () => {
    const caller = callAs(actors.REVIEWER);
    await caller.review.rate(rating(0, 0, 2));
    expect(await caller.review.note(notes("Knows the field", 0))).toMatchObject({ version: 1 });
    expect((await refusal(caller.review.note(notes("Another window", 0)))).code).toBe("CONFLICT");
  });
});

describe("handing in", () => {
  it("names every pair that has no answer yet", async () => {
    await rateAll(actors.REVIEWER, 2);
    const { level: _, note: __, ...pair } = rating(1, 2, 2, 1);
    await callAs(actors.REVIEWER).review.unrate(pair);
    const error = await refusal(callAs(actors.REVIEWER).review.submit({ applicationId: application.id }));
    expect(error.code).toBe("INVALID");
    expect(Object.keys(error.fields ?? {})).toEqual([`${pair.outcomeId}.${pair.criterionId}`]);
  });

  it("locks the review, scores it, and puts all of it on record", async () => {
    await handIn(actors.REVIEWER, 3);
    expect((await refusal(callAs(actors.REVIEWER).review.rate(rating(0, 0, 1, 1)))).code).toBe("LOCKED");
    expect(
      (await refusal(callAs(actors.REVIEWER).review.submit({ applicationId: application.id }))).code,
    ).toBe("LOCKED");
    const score = await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
    expect(score).toMatchObject({ reviewCount: 1, isRated: true });
    const event = await store().auditEvent.findFirstOrThrow({
      where: { applicationId: application.id, action: "review.submitted" },
    });
    expect(event.diff).toMatchObject({
      ratings: { to: expect.arrayContaining([expect.objectContaining({ level: 3 })]) },
    });
  });

  it("is what makes ratings count: a draft changes no score", async () => {
    await rateAll(actors.REVIEWER, 4);
    expect(
      await store().score.count({ where: { applicationId: application.id, reviewCount: { gt: 0 } } }),
    ).toBe(0);
  });
});

describe("what the panel sees afterwards", () => {
  beforeEach(async () => {
    await store().opening.update({ where: { id: opening.id }, data: { reviewsNeeded: 1 } });
  });

  it("stays locked before, and names who is not in yet", async () => {
    expect((await refusal(callAs(second).review.reveal({ applicationId: application.id }))).code).toBe(
      "LOCKED",
    );
    await handIn(second, 1);
    const answer = await callAs(second).review.reveal({ applicationId: application.id });
    expect(answer.candidate.name).toBe("Chiara Neri");
    expect(
      answer.people.map(({ name, isMe, submittedAt }) => ({ name, isMe, isIn: submittedAt !== null })),
    ).toEqual([
      { name: second.name, isMe: true, isIn: true },
      { name: actors.REVIEWER.name, isMe: false, isIn: false },
    ]);
  });

  it("shows the largest difference first, and no draft", async () => {
    await handIn(actors.REVIEWER, 1);
    await rateAll(second, 1);
    await callAs(second).review.rate(rating(1, 3, 4, 1, "The export shows it."));
    const before = await callAs(actors.REVIEWER).review.reveal({ applicationId: application.id });
    expect(before.pairs.every((pair) => pair.answers.length === 1)).toBe(true);
    await callAs(second).review.submit({ applicationId: application.id });
    const { pairs } = await callAs(actors.REVIEWER).review.reveal({ applicationId: application.id });
    expect(pairs[0]).toMatchObject({ outcomeId: outcomeIds[1], criterionId: opening.criteria[3]?.id });
    expect(pairs[0]?.answers.map((answer) => answer.level).sort()).toEqual([1, 4]);
    expect(pairs).toHaveLength(8);
  });

  it("is not there for who has not reviewed", async () => {
    await handIn(actors.REVIEWER, 1);
    const error = await refusal(callAs(actors.RECRUITER).review.reveal({ applicationId: application.id }));
    expect(error.code).toBe("NOT_FOUND");
  });
});
