import { beforeEach, describe, expect, it } from "vitest";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { handInTo, makeReviewWorld, type ReviewWorld, submitTo } from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

let world: ReviewWorld;
let applicationId: string;

beforeEach(async () => {
  world = await makeReviewWorld();
  applicationId = world.application.id;
  const { organizationId } = world.application;
  // So that a level makes a difference to the score.
  const data = world.outcomeIds.map((outcomeId) => ({
    organizationId,
    outcomeId,
    kind: "ARTIFACT" as const,
    title: "Export",
  }));
  await store().evidence.createMany({ data });
});

const first = () => callAs(world.actors.REVIEWER).review;
const second = () => callAs(world.second).review;

/** One rating of the world's application. */
function pair(outcomeIndex = 0, criterionIndex = 0) {
  const outcomeId = world.outcomeIds[outcomeIndex] ?? "";
  return { outcomeId, criterionId: world.opening.criteria[criterionIndex]?.id ?? "" };
}

const change = (toLevel: number | null, reason = "The project shows the review step.") => ({
  ...pair(),
  toLevel,
  reason,
});

async function makeCertificate(): Promise<void> {
  const { organizationId, id } = world.application;
  await store().credential.create({
    data: {
      organizationId,
      applicationId: id,
      title: "AI in Service Operations",
      issuer: "Weald Open College",
      kind: "GRADED_PROJECT",
      genuineness: "ISSUER_VERIFIED",
      issuedOn: new Date("2026-02-01"),
    },
  });
}

async function supportNow(): Promise<number> {
  return (await store().score.findUniqueOrThrow({ where: { applicationId } })).support;
}

describe("the certificates", () => {
  it("are locked until one's own review is handed in, also when all others are", async () => {
    await handInTo(world, world.second, 2);
    await refusal(first().certificates({ applicationId }), "LOCKED");
    await refusal(first().confirm({ applicationId, changes: [] }), "LOCKED");
  });

  it("are for reviewers of the opening alone", async () => {
    const recruiter = callAs(world.actors.RECRUITER).review;
    await refusal(recruiter.certificates({ applicationId }), "FORBIDDEN");
    await refusal(callAs(world.actors.HIRING_MANAGER).review.certificates({ applicationId }), "NOT_FOUND");
  });

  it("come with the person and one's own ratings, and say nothing of anybody else", async () => {
    await makeCertificate();
    await submitTo(world, world.actors.REVIEWER, 3);
    expect(await first().get({ applicationId })).toMatchObject({ state: "CERTIFICATES" });
    const before = await first().certificates({ applicationId });
    expect(before.candidate).toMatchObject({ name: "Chiara Neri", employer: "Weald Mutual" });
    expect(before.credentials).toMatchObject([
      { title: "AI in Service Operations", genuineness: "ISSUER_VERIFIED", usedIn: 2 },
    ]);
    expect(before.ratings).toHaveLength(8);
    expect(before.confirmedAt).toBeNull();
    await handInTo(world, world.second, 1);
    expect(await first().certificates({ applicationId })).toEqual(before);
  });

  it("do not open the person anywhere else", async () => {
    await submitTo(world, world.actors.REVIEWER, 3);
    const caller = callAs(world.actors.REVIEWER);
    await refusal(caller.application.get({ applicationId }), "LOCKED");
    await refusal(caller.candidate.get({ candidateId: world.application.candidateId }), "LOCKED");
    expect(await caller.shell.search({ text: "Chiara" })).toEqual([]);
  });

  it("were put to use only where one's own ratings say so", async () => {
    await makeCertificate();
    await handInTo(world, world.second, 4);
    await submitTo(world, world.actors.REVIEWER, 0);
    expect((await first().certificates({ applicationId })).credentials).toMatchObject([{ usedIn: 0 }]);
  });
});

describe("what the certificates change", () => {
  it("is nothing: confirmed, and no level is touched", async () => {
    await submitTo(world, world.actors.REVIEWER, 3);
    const { confirmedAt } = await first().confirm({ applicationId, changes: [] });
    const { ratings, ...answer } = await first().certificates({ applicationId });
    expect(answer.confirmedAt).toBe(confirmedAt);
    expect(ratings.every(({ level, revisions }) => level === 3 && revisions.length === 0)).toBe(true);
  });

  it("is a level, with its reason: both stay on record, and the score follows", async () => {
    await submitTo(world, world.actors.REVIEWER, 1);
    const before = await supportNow();
    await first().confirm({ applicationId, changes: [change(4)] });
    expect(await supportNow()).toBeGreaterThan(before);
    const { ratings } = await first().certificates({ applicationId });
    const changed = ratings.filter(({ revisions }) => revisions.length > 0);
    expect(changed).toMatchObject([
      {
        ...pair(),
        firstLevel: 1,
        level: 4,
        revisions: [{ stage: "AFTER_CERTIFICATES", from: 1, to: 4, by: world.actors.REVIEWER.name }],
      },
    ]);
    const event = await store().auditEvent.findFirstOrThrow({
      where: { applicationId, action: "review.confirmed" },
    });
    expect(event.diff).toMatchObject({ changes: { to: [{ from: 1, to: 4 }] } });
  });

  it("is said once", async () => {
    await handInTo(world, world.actors.REVIEWER, 3);
    await refusal(first().confirm({ applicationId, changes: [change(4)] }), "LOCKED");
    expect(await store().ratingRevision.count({ where: { rating: { review: { applicationId } } } })).toBe(0);
  });

  it("of two windows at once is stored for one of them only", async () => {
    await submitTo(world, world.actors.REVIEWER, 3);
    const sent = [0, 1, 2].map((toLevel) => first().confirm({ applicationId, changes: [change(toLevel)] }));
    const settled = await Promise.allSettled(sent);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await store().ratingRevision.count({ where: { rating: { review: { applicationId } } } })).toBe(1);
  });

  it.each([
    ["without a reason", () => [change(4, "  ")], /fill this in/],
    ["to the level it has", () => [change(3)], /level it has already/],
    ["twice", () => [change(4), change(2)], /each rating once/],
    [
      "of an outcome that is not theirs",
      () => [{ ...change(4), outcomeId: applicationId }],
      /does not exist/,
    ],
  ] as const)("is refused %s, and nothing of it is stored", async (_, changes, why) => {
    await submitTo(world, world.actors.REVIEWER, 3);
    await expect(first().confirm({ applicationId, changes: changes() })).rejects.toThrow(why);
    expect(await first().get({ applicationId })).toMatchObject({ state: "CERTIFICATES" });
  });

  it("is nothing any more once the role is closed, which can still be said", async () => {
    await submitTo(world, world.actors.REVIEWER, 3);
    await store().opening.update({ where: { id: world.opening.id }, data: { status: "DECIDED" } });
    await refusal(first().confirm({ applicationId, changes: [change(4)] }), "LOCKED");
    await first().confirm({ applicationId, changes: [] });
  });
});

describe("a change of mind in the discussion", () => {
  const revision = (toLevel: number | null, version = 1) => ({
    applicationId,
    ...change(toLevel, "The export convinced me."),
    version,
  });

  it("waits for the panel", async () => {
    await handInTo(world, world.actors.REVIEWER, 3);
    await refusal(first().revise(revision(1)), "LOCKED");
  });

  it("keeps the first level, shows both scores, and says who, when and why", async () => {
    await submitTo(world, world.actors.REVIEWER, 2);
    await first().confirm({ applicationId, changes: [change(3)] });
    await handInTo(world, world.second, 2);
    const before = await supportNow();
    expect(await first().revise(revision(4, 2))).toEqual({ level: 4, version: 3 });
    const { supports, pairs } = await second().reveal({ applicationId });
    const revised = pairs[0]?.answers.find(({ memberId }) => memberId === world.actors.REVIEWER.memberId);
    expect(revised).toMatchObject({
      firstLevel: 2,
      level: 4,
      revisions: [
        { stage: "AFTER_CERTIFICATES", from: 2, to: 3 },
        { stage: "DISCUSSION", from: 3, to: 4, reason: "The export convinced me." },
      ],
    });
    expect(supports?.now).toBe(await supportNow());
    expect(supports?.first).toBeLessThan(before);
    const dossier = await callAs(world.actors.RECRUITER).application.get({ applicationId });
    expect(dossier.firstSupport).toBeCloseTo(supports?.first ?? 0, 12);
  });

  it("from a second window that has not seen the first is a conflict with the stored level", async () => {
    await handInTo(world, world.actors.REVIEWER, 3);
    await handInTo(world, world.second, 1);
    await first().revise(revision(2));
    const { current } = await refusal(first().revise(revision(0)), "CONFLICT");
    expect(current).toEqual({ level: 2, version: 2 });
  });

  it("ends when the role is decided", async () => {
    await handInTo(world, world.actors.REVIEWER, 3);
    await handInTo(world, world.second, 1);
    await store().opening.update({ where: { id: world.opening.id }, data: { status: "DECIDED" } });
    await refusal(first().revise(revision(2)), "LOCKED");
    expect(await first().reveal({ applicationId })).toMatchObject({ canRevise: false });
  });
});
