import { beforeEach, describe, expect, it } from "vitest";
import { referencesOf } from "@/domain/calibration/sample";
import { candidateA } from "@/domain/calibration/samples/candidate-a";
import type { AppError } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { makeCalibration, sameAnswers } from "@/tests/support/calibration-factory";
import { callAs } from "@/tests/support/caller";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { handInTo, makeReviewWorld, type ReviewWorld, ratingIn } from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

const FAMILY = "marketer";
const A = { family: FAMILY, sample: "candidate-a", outcome: "letters" };
const CRITERIA = ["problem-solving", "technology-use", "productivity", "business-value"];

let reviewer: Actor;
let second: Actor;

beforeEach(async () => {
  const { organization, actors } = await makeOrganization({ roles: ["REVIEWER"] });
  reviewer = actors.REVIEWER;
  second = await makeMember(organization, "REVIEWER");
});

async function refusal(promise: Promise<unknown>): Promise<AppError> {
  const error = await promise.then(
    () => undefined,
    (thrown: Error) => thrown.cause as AppError,
  );
  if (!error) throw new Error("This was not refused.");
  return error;
}

const get = (actor: Actor) => callAs(actor).calibration.get({ family: FAMILY });
const rate = (actor: Actor, criterion: string, level: number | null, version = 0) =>
  callAs(actor).calibration.rate({ ...A, criterion, level, version });

/** Answers the first so many questions of Candidate A. */
async function rateCandidateA(actor: Actor, count: number, level: number | null = 2): Promise<void> {
  for (const [index, criterion] of CRITERIA.slice(0, count).entries())
    await rate(actor, criterion, level, index);
}

describe("an answer", () => {
  it("is stored, a blank beside a 0, and read back by nobody but its author", async () => {
    await rate(reviewer, "productivity", 0);
    await rate(reviewer, "business-value", null, 1);
    const answers = { "candidate-a.letters.productivity": 0, "candidate-a.letters.business-value": null };
    expect(await get(reviewer)).toMatchObject({ answers, version: 2 });
    expect(await get(second)).toMatchObject({ answers: {}, version: 0 });
  });

  it("sent twice is stored once, as when the first reply got lost", async () => {
    const first = await rate(reviewer, "productivity", 1);
    expect(await rate(reviewer, "productivity", 1)).toEqual(first);
    const where = { organizationId: reviewer.organizationId, action: "calibration.rated" };
    const events = await store().auditEvent.findMany({ where });
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events[0]?.diff)).not.toContain("level");
  });

  it("of a second window to another question stands beside the first", async () => {
    await rate(reviewer, "productivity", 1);
    await rate(reviewer, "business-value", 3);
    expect(Object.keys((await get(reviewer)).answers)).toHaveLength(2);
  });

  it("of a second window to the same question is a conflict with what is stored", async () => {
    await rate(reviewer, "productivity", 1);
    const error = await refusal(rate(reviewer, "productivity", 3));
    expect(error.code).toBe("CONFLICT");
    expect(error.current).toEqual({ answers: { "candidate-a.letters.productivity": 1 }, version: 1 });
    expect(await rate(reviewer, "productivity", 3, 1)).toMatchObject({ level: 3, version: 2 });
  });

  it("of many at once is lost for none", async () => {
    await Promise.all(CRITERIA.map((criterion, index) => rate(reviewer, criterion, index)));
    expect(Object.keys((await get(reviewer)).answers)).toHaveLength(4);
  });

  it.each([
    ["a family", { family: "astronaut" }],
    ["a sample", { sample: "candidate-z" }],
    ["an outcome", { outcome: "first-reply" }],
    ["a criterion", { criterion: "charm" }],
  ])("to %s that is not there is not found", async (_, wrong) => {
    const right = { ...A, criterion: "productivity", level: 1, version: 0 };
    const error = await refusal(callAs(reviewer).calibration.rate({ ...right, ...wrong }));
    expect(error.code).toBe("NOT_FOUND");
    expect(await store().calibration.count({ where: { memberId: reviewer.memberId } })).toBe(0);
  });
});

describe("the reference levels", () => {
  const reasons = referencesOf(candidateA).map(({ reason }) => reason);

  it("are withheld while one question of the sample is open, and open with its last answer", async () => {
    await rateCandidateA(reviewer, 3);
    const before = await get(reviewer);
    expect(before.samples.map(({ opened }) => opened)).toEqual([null, null, null, null]);
    expect(reasons.filter((reason) => JSON.stringify(before).includes(reason))).toEqual([]);
    expect(JSON.stringify(before)).not.toContain(candidateA.hidden);
    await rate(reviewer, "business-value", null, 3);
    const [first, ...others] = (await get(reviewer)).samples;
    expect(first?.opened).toEqual({ hidden: candidateA.hidden, references: referencesOf(candidateA) });
    expect(others.map(({ opened }) => opened)).toEqual([null, null, null]);
  });

  it("cannot be copied: the sample is locked once they are open", async () => {
    await rateCandidateA(reviewer, 4);
    const error = await refusal(rate(reviewer, "productivity", 1, 4));
    expect(error.code).toBe("LOCKED");
    expect((await get(reviewer)).answers).toMatchObject({ "candidate-a.letters.productivity": 2 });
  });

  it("of one family are opened by its own answers only", async () => {
    await rateCandidateA(reviewer, 4);
    const other = await callAs(reviewer).calibration.get({ family: "consultant" });
    expect(other).toMatchObject({
      title: "Consultant",
      answers: {},
      samples: [{ opened: null }, {}, {}, {}],
    });
  });
});

describe("completing it", () => {
  it("is refused while an answer is missing, which it names", async () => {
    const answers = sameAnswers(FAMILY, 2);
    const { "candidate-b.exercise.productivity": _, ...rest } = answers;
    await makeCalibration(reviewer, FAMILY, { answers: rest, isCompleted: false });
    const error = await refusal(callAs(reviewer).calibration.complete({ family: FAMILY }));
    expect(error.code).toBe("INVALID");
    expect(Object.keys(error.fields ?? {})).toEqual(["candidate-b.exercise.productivity"]);
  });

  it("is on record once, however often it is asked for", async () => {
    await makeCalibration(reviewer, FAMILY, { isCompleted: false });
    const done = await callAs(reviewer).calibration.complete({ family: FAMILY });
    expect(await callAs(reviewer).calibration.complete({ family: FAMILY })).toEqual(done);
    expect(await get(reviewer)).toMatchObject(done);
    const where = { organizationId: reviewer.organizationId, action: "calibration.completed" };
    expect(await store().auditEvent.count({ where })).toBe(1);
  });
});

describe("an opening that requires it", () => {
  let world: ReviewWorld;
  const desk = () => callAs(world.actors.REVIEWER).review.get({ applicationId: world.application.id });
  const require = (templateKey: string | null = FAMILY, requiresCalibration = true) =>
    store().opening.update({ where: { id: world.opening.id }, data: { templateKey, requiresCalibration } });

  beforeEach(async () => {
    world = await makeReviewWorld();
  });

  it("opens no desk and takes no rating before it is completed", async () => {
    await require();
    expect(await desk()).toMatchObject({ state: "CALIBRATE", family: FAMILY });
    expect(await desk()).not.toHaveProperty("outcomes");
    const error = await refusal(callAs(world.actors.REVIEWER).review.rate(ratingIn(world, 0, 0, 2)));
    expect(error).toMatchObject({ code: "LOCKED" });
    expect(error.message).toContain("calibrate first");
    expect(await store().review.count({ where: { applicationId: world.application.id } })).toBe(0);
    await makeCalibration(world.actors.REVIEWER, FAMILY, { isCompleted: false });
    expect(await desk()).toMatchObject({ state: "CALIBRATE" });
    await callAs(world.actors.REVIEWER).calibration.complete({ family: FAMILY });
    expect(await desk()).toMatchObject({ state: "RATING" });
    await callAs(world.actors.REVIEWER).review.rate(ratingIn(world, 0, 0, 2));
  });

  it("asks each reviewer for their own, of its own family", async () => {
    await require();
    await makeCalibration(world.second, FAMILY);
    await makeCalibration(world.actors.REVIEWER, "consultant");
    expect(await desk()).toMatchObject({ state: "CALIBRATE" });
    const theirs = await callAs(world.second).review.get({ applicationId: world.application.id });
    expect(theirs).toMatchObject({ state: "RATING" });
  });

  it("without a template uses the general family, and leaves alone what is handed in", async () => {
    await handInTo(world, world.actors.REVIEWER, 2);
    await require(null);
    expect((await desk()).state).not.toBe("CALIBRATE");
    const theirs = await callAs(world.second).review.get({ applicationId: world.application.id });
    expect(theirs).toMatchObject({ state: "CALIBRATE", family: "blank" });
  });

  it("asks for nothing when it does not", async () => {
    await require(FAMILY, false);
    expect(await desk()).toMatchObject({ state: "RATING" });
  });

  it("is what is due first; without it, only before the very first review", async () => {
    await require(FAMILY, false);
    const due = () => callAs(world.actors.REVIEWER).calibration.due();
    expect(await due()).toMatchObject([
      { family: FAMILY, samples: 4, questions: 36, open: 36, requiredBy: [] },
    ]);
    await makeCalibration(world.second, FAMILY);
    expect(await callAs(world.second).calibration.due()).toEqual([]);
    expect(await callAs(world.actors.RECRUITER).calibration.due()).toEqual([]);
    const { title } = await require();
    expect(await due()).toMatchObject([{ requiredBy: [title] }]);
    await require(FAMILY, false);
    await handInTo(world, world.actors.REVIEWER, 2);
    expect(await due()).toEqual([]);
  });
});
