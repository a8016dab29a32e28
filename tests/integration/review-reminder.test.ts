import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/server/actor";
import { sendReviewReminders } from "@/server/services/review-reminder";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome, makePanel } from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { makeReviewWorld, type ReviewWorld } from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

const HOUR_MS = 3_600_000;

let world: ReviewWorld;

beforeEach(async () => {
  world = await makeReviewWorld();
});

const openingId = () => world.opening.id;
const remind = (actor: Actor = world.actors.RECRUITER, at: Date = actor.at) =>
  callAs(actor, at).review.remind({ openingId: openingId() });

/** Hands a review in and finishes it, for as many as are named. */
async function finish(...actors: readonly Actor[]): Promise<void> {
  const levels = Object.fromEntries(world.outcomeIds.map((id) => [id, [1, 2, 3, 4]]));
  for (const actor of actors) await makeSubmittedReview(actor, world.opening, world.application, levels);
}

async function mailed(): Promise<string[]> {
  const rows = await store().message.findMany({
    where: { openingId: openingId(), kind: "REVIEW_REMINDER" },
    orderBy: { id: "asc" },
    select: { toName: true },
  });
  return rows.map(({ toName }) => toName);
}

const noted = () =>
  store().panelMember.findMany({
    where: { openingId: openingId(), isReviewing: true },
    select: { remindedAt: true },
  });

const recorded = () =>
  store().auditEvent.findMany({ where: { openingId: openingId(), action: "review.reminded" } });

const inTheOrganization = async () => {
  const { name, isDemo } = await store().organization.findUniqueOrThrow({
    where: { id: world.opening.organizationId },
  });
  return { id: world.actors.RECRUITER.organizationId, name, isDemo };
};

describe("reminding a panel", () => {
  it("writes to those who have something left, and says nobody how many that is", async () => {
    await finish(world.second);
    const { remindedAt } = await remind();
    expect(await mailed()).toEqual([world.actors.REVIEWER.name]);
    expect(remindedAt).toBe(world.actors.RECRUITER.at.toISOString());
    expect(await noted()).toEqual([
      { remindedAt: world.actors.RECRUITER.at },
      { remindedAt: world.actors.RECRUITER.at },
    ]);
    const [event, ...more] = await recorded();
    expect(more).toEqual([]);
    expect(event).toMatchObject({ actorName: world.actors.RECRUITER.name, subjectId: openingId() });
    expect(JSON.stringify(event?.diff)).not.toContain(world.actors.REVIEWER.name);
  });

  it("answers, notes and records the same when everybody or nobody has something left", async () => {
    const answers = [];
    for (const done of [[], [world.second], [world.second, world.actors.REVIEWER]]) {
      await store().review.deleteMany({ where: { applicationId: world.application.id } });
      await store().panelMember.updateMany({ where: { openingId: openingId() }, data: { remindedAt: null } });
      await finish(...done);
      const answer = await remind();
      const [event] = (await recorded()).slice(-1);
      const { reviewers, remindedAt, version } = await callAs(world.actors.HIRING_MANAGER).opening.reviewing({
        openingId: openingId(),
      });
      answers.push(
        JSON.stringify({ answer, notes: await noted(), diff: event?.diff, reviewers, remindedAt, version }),
      );
    }
    expect(new Set(answers).size).toBe(1);
    expect(await mailed()).toHaveLength(3);
  });

  it("reaches who has handed in and not yet answered the certificates, not who was excused or has left", async () => {
    const third = await makeMember(await inTheOrganization(), "REVIEWER");
    await makePanel(world.opening, [{ actor: third, isReviewing: true }]);
    await store().member.update({ where: { id: third.memberId }, data: { deactivatedAt: new Date() } });
    const levels = Object.fromEntries(world.outcomeIds.map((id) => [id, [1, 2, 3, 4]]));
    const { opening, application } = world;
    await makeSubmittedReview(world.actors.REVIEWER, opening, application, levels, { confirmedAt: null });
    const { id } = await makeSubmittedReview(world.second, opening, application, {}, { submittedAt: null });
    const excused = { excusedAt: new Date(), excusedById: world.actors.RECRUITER.memberId };
    await store().review.update({ where: { id }, data: excused });
    await remind();
    expect(await mailed()).toEqual([world.actors.REVIEWER.name]);
  });

  it("does not write to whoever asks", async () => {
    const manager = await makeMember(await inTheOrganization(), "HIRING_MANAGER");
    await makePanel(world.opening, [{ actor: manager, isReviewing: true }]);
    await remind(manager);
    expect((await mailed()).sort()).toEqual([world.actors.REVIEWER.name, world.second.name].sort());
  });

  it("can be asked for once a day, while the role is open and somebody reviews", async () => {
    const { at } = world.actors.RECRUITER;
    await remind();
    await refusal(remind(world.actors.RECRUITER, new Date(at.getTime() + 23 * HOUR_MS)), "LOCKED");
    await remind(world.actors.RECRUITER, new Date(at.getTime() + 24 * HOUR_MS));
    expect(await mailed()).toHaveLength(4);
    const closed = await makeOpening(world.actors.HIRING_MANAGER, { status: "DRAFT" });
    await refusal(callAs(world.actors.RECRUITER).review.remind({ openingId: closed.id }), "LOCKED");
    const empty = await makeOpening(world.actors.HIRING_MANAGER);
    await refusal(callAs(world.actors.RECRUITER).review.remind({ openingId: empty.id }), "LOCKED");
    await refusal(remind(world.actors.REVIEWER), "FORBIDDEN");
  });
});

describe("a reminder in the outbox", () => {
  it("opens the reviewer's own queue and holds no token", async () => {
    await remind();
    const { messages } = await callAs(world.actors.RECRUITER).message.list({});
    expect(messages.map(({ kind }) => kind)).toEqual(["REVIEW_REMINDER", "REVIEW_REMINDER"]);
    const message = await callAs(world.actors.RECRUITER).message.get({ id: messages[0]?.id ?? "" });
    expect(message).toMatchObject({ link: "open", path: "/reviews" });
    expect(message.text).toContain(`${world.actors.RECRUITER.name} asks you to hand in`);
  });

  it("is not there for somebody to whom anything of the opening is sealed, neither listed nor by its id", async () => {
    const admin = await makeMember(await inTheOrganization(), "ADMIN");
    await makePanel(world.opening, [{ actor: admin, isReviewing: true }]);
    await finish(world.second);
    await remind();
    const { messages } = await callAs(world.actors.RECRUITER).message.list({});
    const id = messages[0]?.id ?? "";
    expect(messages).toHaveLength(1);
    expect((await callAs(admin).message.list({})).messages).toEqual([]);
    await refusal(callAs(admin).message.get({ id }), "NOT_FOUND");
    await refusal(callAs(admin).message.passOn({ id }), "NOT_FOUND");
    await finish(admin, world.actors.REVIEWER);
    expect((await callAs(admin).message.list({})).messages).toHaveLength(1);
  });
});

describe("reminders that go out by themselves", () => {
  const at = (time: string) => new Date(`2026-11-${time}:00.000Z`);

  beforeEach(async () => {
    await store().opening.update({
      where: { id: openingId() },
      data: { reviewDueOn: new Date("2026-11-24") },
    });
  });

  it("go to who has something left two days before and on the day, once each, whatever number of processes", async () => {
    await finish(world.second);
    for (const hour of ["20T07:07", "22T06:07"]) await sendReviewReminders(at(hour));
    expect(await mailed()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => sendReviewReminders(at("22T07:07"))));
    for (const hour of ["22T08:07", "23T07:07", "24T06:07"]) await sendReviewReminders(at(hour));
    expect(await mailed()).toEqual([world.actors.REVIEWER.name]);
    await Promise.all([1, 2, 3].map(() => sendReviewReminders(at("24T07:07"))));
    for (const hour of ["24T15:07", "25T07:07", "26T07:07"]) await sendReviewReminders(at(hour));
    expect(await mailed()).toEqual([world.actors.REVIEWER.name, world.actors.REVIEWER.name]);
    expect(await recorded()).toMatchObject([
      { actorId: null, actorName: "Outweigh" },
      { actorId: null, actorName: "Outweigh" },
    ]);
    expect(await noted()).toEqual([{ remindedAt: at("24T07:07") }, { remindedAt: at("24T07:07") }]);
  });

  it("say nothing in the queue of who asked, as nobody did", async () => {
    await sendReviewReminders(at("22T07:07"));
    const { openings } = await callAs(world.actors.REVIEWER, at("22T09:00")).review.queue();
    expect(openings).toMatchObject([
      { due: "due 24 Nov, in two days", remindedAt: at("22T07:07").toISOString(), remindedBy: null },
    ]);
  });

  it("leave out openings that are closed or have no due date, and panels that are done", async () => {
    const other = await makeOpening(world.actors.HIRING_MANAGER, {
      panel: [{ actor: world.actors.REVIEWER, isReviewing: true }],
    });
    await makeOutcome(await makeApplication(other));
    await finish(world.second, world.actors.REVIEWER);
    await sendReviewReminders(at("22T07:07"));
    expect(await mailed()).toEqual([]);
    expect(await recorded()).toEqual([]);
    await store().review.deleteMany({ where: { applicationId: world.application.id } });
    await store().opening.update({ where: { id: openingId() }, data: { status: "ARCHIVED" } });
    await sendReviewReminders(at("24T07:07"));
    expect(await mailed()).toEqual([]);
    expect(await store().message.count({ where: { openingId: other.id } })).toBe(0);
  });
});
